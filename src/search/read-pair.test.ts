import { expect, it } from 'vitest';
import { readPair } from './read-pair.ts';

it.each([
  'blackpool v wokingham',
  'blackpool vs wokingham',
  'blackpool VS. wokingham',
  'blackpool versus wokingham',
  ' blackpool  against wokingham ',
  'compare blackpool and wokingham',
  'Compare blackpool with wokingham',
  'blackpool compared with wokingham',
  'difference between blackpool and wokingham',
])('reads two areas in “%s”', (typed) => {
  expect(readPair(typed)).toEqual({ first: 'blackpool', second: 'wokingham', sure: true });
});

it('is not sure of “and” alone, which many names have', () => {
  expect(readPair('Tonbridge and Malling')).toEqual({
    first: 'Tonbridge',
    second: 'Malling',
    sure: false,
  });
});

it('keeps “and” inside a name where a clearer word stands between', () => {
  expect(readPair('brighton and hove v bath and north east somerset')).toEqual({
    first: 'brighton and hove',
    second: 'bath and north east somerset',
    sure: true,
  });
});

it.each(['blackpool', 'dover', 'v', 'blackpool v', 'a v b v c', 'compare blackpool', ''])(
  'reads no pair in “%s”',
  (typed) => {
    expect(readPair(typed)).toBeNull();
  },
);
