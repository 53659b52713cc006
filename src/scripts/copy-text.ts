/**
 * Makes the button that is named for a text of its page copy that text, and says so beside it. Where a
 * browser lets no page write to the clipboard, the button stays hidden and the text can be selected.
 */
function startCopying(button: HTMLButtonElement): void {
  const text = document.getElementById(button.dataset['copies'] ?? '');
  const says = button.nextElementSibling;
  if (!text || !says || !('clipboard' in navigator)) return;
  button.hidden = false;
  button.addEventListener('click', () => {
    // Emptied first, so that a second copy is said again.
    says.textContent = '';
    navigator.clipboard.writeText(text.textContent.replace(/\s+/g, ' ').trim()).then(
      () => (says.textContent = 'Copied'),
      () => (says.textContent = 'Not copied. Select the words and copy them.'),
    );
  });
}

document.querySelectorAll<HTMLButtonElement>('button[data-copies]').forEach(startCopying);
