import type { PublicProfile } from '../../compare/compared-area.ts';
import type { Profile } from '../../profiles/profile.ts';
import { publicProfile } from '../../profiles/public-form.ts';

/** A profile as its public file has it: what is compared in pages is what is compared in the browser. */
export const publicOf = (profile: Profile): PublicProfile =>
  publicProfile(profile) as PublicProfile;
