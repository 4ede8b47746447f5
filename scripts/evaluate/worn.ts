/**
 * Products of the set of several views whose front picture shows a person wearing them (or part of one), judged by eye
 * from all 211 fronts, November 2026.
 */
export const WORN: ReadonlySet<string> = new Set(
  [
    '2 8 18 22 26 38 40 44 97 100 101 116 127 131 138 146 153 172 181 187 193',
    '209 214 228 246 261 266 276 295 298 304 309 328 335 339 340 344 350 356 360 369 374 394 399 400',
    '419 451 452 457 469 475 481 482 491 505 513 516 526 539 548 550 572 580 586 595',
  ].flatMap((ids) => ids.split(' ')),
);
