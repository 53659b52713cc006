import type { PublicProfile } from '../../compare/compared-area.ts';
import type { Profile } from '../../profiles/profile.ts';
import { publicForm } from '../../profiles/public-form.ts';

const forms = new WeakMap<Profile, PublicProfile>();

/** A profile as its public file has it, made once: what is compared in pages is what is compared in the browser. */
export function publicOf(profile: Profile): PublicProfile {
  const form = forms.get(profile) ?? (publicForm(profile) as PublicProfile);
  forms.set(profile, form);
  return form;
}
