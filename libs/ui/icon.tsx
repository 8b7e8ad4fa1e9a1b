// SPDX-License-Identifier: EUPL-1.2

const paths = {
  chevron: 'M5 7.5 10 12.5 15 7.5',
  right: 'M7.5 5 12.5 10 7.5 15',
  left: 'M12.5 5 7.5 10 12.5 15',
  menu: 'M3 5.5h14M3 10h14M3 14.5h14',
  search: 'M13.2 13.2 17 17M8.5 14.5a6 6 0 1 1 0-12 6 6 0 0 1 0 12Z',
  info: 'M10 9v5M10 6v.01M10 17.5a7.5 7.5 0 1 1 0-15 7.5 7.5 0 0 1 0 15Z',
  ok: 'M6.5 10.2l2.5 2.5 4.7-5M10 17.5a7.5 7.5 0 1 1 0-15 7.5 7.5 0 0 1 0 15Z',
  warning: 'M10 8v4M10 14.5v.01M10 3 18 17H2Z',
  error: 'M7.2 7.2l5.6 5.6M12.8 7.2l-5.6 5.6M10 17.5a7.5 7.5 0 1 1 0-15 7.5 7.5 0 0 1 0 15Z',
  check: 'M4.5 10.5 8.5 14.5 15.5 6',
  up: 'M10 16V4M5 9l5-5 5 5',
  down: 'M10 4v12M5 11l5 5 5-5',
  sort: 'M6.5 8 10 4.5 13.5 8M6.5 12l3.5 3.5 3.5-3.5',
} as const;

export type IconName = keyof typeof paths;

/** A line drawing beside a word; it never carries meaning alone. @example <Icon name="chevron" /> */
export const Icon = ({ name }: { readonly name: IconName }) => (
  <svg className="ir-icon" viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" focusable="false">
    <path d={paths[name]} />
  </svg>
);
