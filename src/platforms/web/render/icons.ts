import { type Html, trusted } from './html.ts';

/** Outlines on a 24 x 24 grid, drawn by us. */
const PATHS = {
  photo:
    '<rect x="3" y="5" width="18" height="14" rx="3"/><circle cx="9" cy="10.5" r="1.6"/><path d="m4 17.5 5-4 3.4 2.7L16 12.500l4.500 4.300"/>',
  camera:
    '<path d="M4 8.500h3.200L8.800 6h6.400l1.600 2.500H20a1 1 0 0 1 1 1V18a1 1 0 0 1-1 1H4a1 1 0 0 1-1-1V9.500a1 1 0 0 1 1-1Z"/><circle cx="12" cy="13.300" r="3.300"/>',
  send: '<path d="M12 19.500V5"/><path d="m5.500 11.200 6.500-6.500 6.500 6.500"/>',
  close: '<path d="m6 6 12 12M18 6 6 18"/>',
  undo: '<path d="M8.500 5 4.500 9l4 4"/><path d="M5 9h9a5 5 0 0 1 0 10h-3"/>',
  check: '<path d="m5 12.800 4.500 4.500L19 7.500"/>',
  alike:
    '<rect x="3.500" y="3.500" width="11.500" height="11.500" rx="2.500"/><path d="M18.500 9v.0a2 2 0 0 1 2 2v7.500a2 2 0 0 1-2 2H11a2 2 0 0 1-2-2"/>',
  shop: '<path d="M13.500 4.500h6v6"/><path d="M19.200 4.800 11 13"/><path d="M17 14v3.500a2 2 0 0 1-2 2H6.500a2 2 0 0 1-2-2V9a2 2 0 0 1 2-2H10"/>',
  back: '<path d="M19.500 12H5"/><path d="m11.200 5.500-6.500 6.500 6.500 6.500"/>',
  spool: '<path d="M6 4h12M6 20h12M8 4v16M16 4v16M8 8l8 2M8 12l8 2M8 16l8 2"/>',
  plus: '<path d="M12 5v14M5 12h14"/>',
  retry: '<path d="M19.500 12a7.500 7.500 0 1 1-2.200-5.300"/><path d="M19.800 3.500v4h-4"/>',
  avoid: '<circle cx="12" cy="12" r="8"/><path d="m6.500 17.500 11-11"/>',
  save: '<path d="M7 4.500h10a1 1 0 0 1 1 1v14l-6-4.200-6 4.200v-14a1 1 0 0 1 1-1Z"/>',
  up: '<path d="M7.500 11v8.500H4.500V11Z"/><path d="m7.500 11 4-7a2 2 0 0 1 2 2v3.500h5a1.500 1.500 0 0 1 1.500 1.800l-1.300 6.800a1.700 1.700 0 0 1-1.700 1.400H7.500"/>',
  down: '<path d="M7.500 13V4.500H4.500V13Z"/><path d="m7.500 13 4 7a2 2 0 0 0 2-2v-3.500h5a1.500 1.500 0 0 0 1.500-1.800l-1.300-6.800A1.700 1.700 0 0 0 17 4.500H7.500"/>',
  colours:
    '<circle cx="9" cy="9.500" r="5"/><circle cx="15" cy="9.500" r="5"/><circle cx="12" cy="14.800" r="5"/>',
  more: '<path d="m6 9.500 6 6 6-6"/>',
} as const;

export type IconName = keyof typeof PATHS;

/** Decoration only: the button or text beside it says what it means. */
export function icon(name: IconName): Html {
  return trusted(
    `<svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">${PATHS[name]}</svg>`,
  );
}

/** The brand's mark: a needle drawing a loop of thread. */
export const BRAND_MARK = trusted(
  '<svg class="mark" viewBox="0 0 32 32" aria-hidden="true" focusable="false"><path class="mark-thread" d="M4 23c5 5 11 3 11-3s-6-8-9-3 5 9 11 4l7-8"/><path class="mark-needle" d="M11.500 26.500 27 6.500"/><path class="mark-eye" d="m23.600 10.900 2.300-3"/></svg>',
);

/** A long loose thread with a needle, behind the welcome. */
export const WELCOME_THREAD = trusted(
  '<svg class="welcome-thread" viewBox="0 0 720 120" aria-hidden="true" focusable="false"><path class="mark-thread" d="M-10 84c90-70 150 60 236 10s-6-96-38-44 58 78 140 30 110-40 176-6 104 8 132-18"/><path class="mark-needle" d="m632 60 62-46"/><path class="mark-eye" d="m636 57 9-6.700"/></svg>',
);
