import { describe, expect, it } from 'vitest';
import {
  shortNamesOfAuthority,
  shortNamesOfSystem,
  variantAsName,
  withoutRepeats,
} from './geography-other-names.ts';

describe('other names', () => {
  it('of a system are its initials, from three letters on', () => {
    expect(
      [
        'Leicester, Leicestershire and Rutland',
        'Bristol, North Somerset and South Gloucestershire',
        'North East and North Cumbria',
        'Cornwall and the Isles of Scilly',
        'Frimley',
      ].map((name) => shortNamesOfSystem(name)[0]),
    ).toEqual(['LLR', 'BNSSG', 'NENC', 'CIOS', undefined]);
  });

  it('of a system are those in use where the rule would not give them', () => {
    expect(shortNamesOfSystem('Buckinghamshire, Oxfordshire and Berkshire West')).toEqual(['BOB']);
    expect(shortNamesOfSystem('Lancashire and South Cumbria')).toEqual(['LSC', 'L&SC']);
  });

  it('of an authority are its short names and its former county', () => {
    expect(shortNamesOfAuthority('Kingston upon Hull')).toEqual(['Hull', 'Humberside']);
    expect(shortNamesOfAuthority('Windsor and Maidenhead')).toEqual(['RBWM', 'Berkshire', 'Berks']);
    expect(shortNamesOfAuthority('Hertfordshire')).toEqual(['Herts']);
  });

  it('are taken from a list of variants only when they are proper names', () => {
    expect(
      ['Shepway', 'Bristol UA', 'brent london boro', 'city of kingston upon hull'].map(
        variantAsName,
      ),
    ).toEqual(['Shepway', null, null, 'City of Kingston upon Hull']);
  });

  it('are not repeated in another spelling, nor when they read like the name itself', () => {
    expect(withoutRepeats(['Kings Lynn', 'Lynn', 'LYNN', 'LSC', 'L&SC'], ["King's Lynn"])).toEqual([
      'Lynn',
      'LSC',
      'L&SC',
    ]);
  });
});
