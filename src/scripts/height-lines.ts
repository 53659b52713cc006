/** Lines for the page that holds the frame, by which it is as high as it says: what it says is heard from this site alone. */
export const heightLines = (origin: string): string => `<script>
addEventListener('message', ({ origin, source, data }) => {
  if (origin !== '${origin}' || data?.from !== 'system-profiles') return;
  for (const frame of document.querySelectorAll('iframe'))
    if (frame.contentWindow === source) frame.style.height = Number(data.height) + 'px';
});
</script>`;
