// SPDX-License-Identifier: EUPL-1.2
import { geheel, id } from '#platform/invoer';

/** The row of a list, which may stand in an overview as `rijen`. */
export type Rij<View> = View extends readonly (infer Row)[] | { readonly rijen: readonly (infer Row)[] } ? Row : never;
/** How one reads a long list page by page: how many at once by default, and what to ask the next page with. */
export type Bladeren<View> = { readonly aantal: number; readonly na: (laatste: Rij<View>) => string };

/** Which page: after which one of the page before, and how many. */
export const bladerfilters = {
  na: id().optional().meta({ description: 'Het laatste van de vorige bladzijde; neem het adres uit `Link` over.' }),
  aantal: geheel(1, 200).optional().meta({ description: 'Hoeveel op een bladzijde, hoogstens tweehonderd.' }),
};

export const linkHeader = {
  Link: { description: 'Het adres van de volgende bladzijde (rel="next"), als die er is.', schema: { type: 'string' } },
};

/** When the page is full, the address of the next. */
export function linkTo<View>(
  { aantal, na }: Bladeren<View>,
  address: string,
  asked: number | undefined,
  view: View,
): Readonly<Record<string, string>> {
  const rows = rowsOf(view);
  const last = rows.at(-1);
  if (last === undefined || rows.length < (asked ?? aantal)) return {};
  const { pathname, searchParams } = new URL(address);
  searchParams.set('na', na(last));
  return { Link: `<${pathname}?${searchParams}>; rel="next"` };
}

const rowsOf = <View>(view: View): readonly Rij<View>[] => {
  const rows: unknown = typeof view === 'object' && view !== null && 'rijen' in view ? view.rijen : view;
  return Array.isArray(rows) ? rows : [];
};
