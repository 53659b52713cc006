/** What a text is asked for, around what it asks: `I am writing a bid about …`, `… for a school project`. */
const purposes: readonly RegExp[] = [
  /\b(?:(?:i|we)(?:['’]?m| am|['’]?re| are)? )?(?:writing|preparing|drafting|putting together|working on) (?:(?:an?|my|our|the|this|some) )?(?:[a-z]+ ){0,2}(?:bids?|applications?|reports?|stor(?:y|ies)|articles?|pieces?|essays?|dissertations?|papers?|briefings?|presentations?|assignments?)\b(?: (?:about|on|for))?/gi,
  /\b(?:i|we)(?:['’]?m| am|['’]?re| are) writing (?:about|on)\b/gi,
  /\b(?:for|in) (?:an?|my|our|the|this) (?:[a-z]+ ){0,2}(?:bid|application|report|story|article|essay|dissertation|presentation|assignment|project|homework|coursework)\b/gi,
  /\b(?:evidence|evidence base|funding bid|grant application|charity|bid)\b/gi,
];

type Said = readonly [said: RegExp, read: string];

/** What is counted of people is how many live somewhere, and not how many died, were born, came or are poor. */
const counts: readonly Said[] = [
  [
    /\b(?:(?:how many|number of) )?(people|adults|pensioners|men|women|families|households)(?: who)?(?: live| living| are)? in poverty\b/gi,
    'people in poverty',
  ],
  [/\b(?:how many|number of) (?:\w+ )?(?:(?:have|were|are|who|that|got) )*born\b/gi, 'births'],
  [
    /\b(?:how many|number of) (?:\w+ )?(?:(?:have|has|who|that) )*(?:die[ds]?|dying)\b(?! (?:of|from|by|because|due|before|early|earlier|young|younger|too|under|with)\b)/gi,
    'death rate',
  ],
  [
    /\b(?:out of|not in|off) work (?:because of|due to|through|with|for|from) (?:poor|ill|bad) health\b/gi,
    'out of work through sickness',
  ],
  [/\b(?:up or down|down or up|rising or falling|falling or rising)\b/gi, 'over time'],
  [
    /\bnot (?:going to|go to|in|at|attending|turning up (?:at|to|for)) school\b/gi,
    'missing school',
  ],
  // How well someone is, lives or eats, and not how deprived a place is.
  [/\bpoor(?= (?:mental|dental|oral|teeth|sleep|diets?|attendance)\b)/gi, ' '],
  // “Have lost years of life” tells of a fall; “the most lost years of life” is of another measure.
  [
    /(?<=\b(?:have|has) (?:(?!the\b|most\b|more\b|least\b|few|high|low|great)\S+ ){0,4})lost (?:years? of life|life expectancy)\b|(?<!\b(?:most|more|least|few|high|low|great)\S* )\blost (?:years? of life(?=.* since\b)|life expectancy\b)/gi,
    'life expectancy fallen',
  ],
  [
    /\b(?:rich|wealth)(?:est|ier|y)? (?:v|vs|versus|and|or) (?:the )?poor(?:est|er)?(?: (?:areas|places|neighbourhoods))?(?= (?:in )?life expectancy\b)/gi,
    'gap between rich and poor in',
  ],
  [
    /\b(?:do|does) (?:the )?(?:rich|wealthy|poor|richest|poorest)(?:er)?(?: people)? (?:live longer|die (?:younger|earlier|sooner|young))(?: than (?:the )?(?:rich|wealthy|poor|richest|poorest)(?:er)?(?: people)?)?\b/gi,
    'gap between rich and poor in life expectancy',
  ],
  // What figures cannot say, and no move.
  [/\bbetter (?:place )?to (?:live|be|grow up|retire)\b/gi, 'best place to live'],
  // How it was before, of which nothing nearer is said.
  [
    /\bthan (?:(?:it|they|he|she|we|people|things) )?(?:used to(?: be| do)?\b|(?:(?:was|were|did) )?(?:before|in the past|(?:\d+|\w+) (?:years|decades) ago|a decade ago)\b)/gi,
    'over time',
  ],
  // Said to fill a pause, and not of what is alike.
  [/\b(in|for|at|of) like\b/gi, '$1'],
  [/\b((?:in|for|of) (?:\S+ ){0,2}\S+) like$/i, '$1'],
  [/\b(people|men|women|many) (?:who )?moved? (to|into|from|out of|away)\b/gi, '$1 migrated $2'],
];

/** Words that few use, by those that all do; some are names too, so only where a text is not understood. */
const words: readonly Said[] = [
  [/\b(?:bairns?|weans?|nippers?|bains|littl['’]?uns)\b/gi, 'children'],
  [/\b(?:u[hm]+|erm?|a+h|hmm+|homework)\b/gi, ' '],
  [/\b95 ?(?:%|percent|per cent) ?(?:cis?\b|confidence intervals?)|\bcis?\b/gi, ' '],
  [/\b(?:owt|nowt|summat|sommat|ey up|alreet|reet|our|how['’]?s|where['’]?s)\b/gi, ' '],
  [/\bborough(s?)\b(?<!(?:london|metropolitan) boroughs?)/gi, 'council$1'],
  [/\b(north|south|east|west)erners?\b/gi, 'people in the $1'],
  [/\bgrowth\b/gi, 'growing'],
  [/(?<!\bin )\bcommon(?:er)?\b/gi, ' '],
  [/\b(?:gender|sex) (?:gap|difference|divide|split)\b/gi, 'gap between women and men'],
  [/\b(?:recover(?:ed|ing|s)?|bounced back)\b(?! from\b)/gi, 'changed'],
  // Lists of moves begin with the greatest.
  [
    /\b(rising|falling|growing|improving|worsening|(?:getting|got) \w+) (?:the )?(?:fast|quick)est\b/gi,
    '$1',
  ],
  [/\bspread (?:of|in)\b/gi, 'gap between councils in'],
  [/\bover (?:the )?(?:last|past) (?:decade|\w+ years)\b/gi, 'over time'],
  // What is measured of waits is of four hours alone.
  [/\b(a ?(?:&|and) ?e\b.*?)\b(?:over|more than|longer than|above) (?:4|four) hours\b/gi, '$1'],
];

/** A text without what its asker says of himself, in words that all use; `isLeft`: words of it are not understood as they stand. */
export const inPlainerWords = (typed: string, isLeft: boolean): string =>
  [...purposes.map((each): Said => [each, ' ']), ...counts, ...(isLeft ? words : [])].reduce(
    (text, [said, read]) => text.replace(said, read),
    typed,
  );
