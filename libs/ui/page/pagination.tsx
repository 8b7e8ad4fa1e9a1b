// SPDX-License-Identifier: EUPL-1.2
import { Icon } from '../icon.tsx';
import type { Maybe } from '../props.ts';

type Props = {
  readonly previous?: Maybe<string>;
  readonly next?: Maybe<string>;
  /** Left out where pages are not counted (cursor paging). */
  readonly pages?: Maybe<readonly PageLink[]>;
  /** "1 tot en met 25 van 112" */
  readonly summary?: Maybe<string>;
  readonly label?: string;
};
export type PageLink = { readonly number: number; readonly href: string; readonly current: boolean } | 'gap';

/** Leafing through a list. @example <Pagination {...pageLinks(3, 12, (n) => `?pagina=${n}`)} summary="51 tot en met 75 van 291" /> */
export const Pagination = ({ previous, next, pages, summary, label = 'Bladeren' }: Props) => (
  <nav className="ir-pagination" aria-label={label}>
    {summary && <p className="ir-pagination__summary">{summary}</p>}
    <ul className="ir-pagination__list">
      {previous && (
        <li>
          <a className="ir-pagination__step" href={previous} rel="prev">
            <Icon name="left" />
            Vorige
          </a>
        </li>
      )}
      {pages?.map((page, at) => (
        <li className="ir-pagination__page" key={page === 'gap' ? `gap-${at}` : page.href}>
          {page === 'gap' ? <span aria-hidden="true">…</span> : <PageNumber {...page} />}
        </li>
      ))}
      {next && (
        <li>
          <a className="ir-pagination__step" href={next} rel="next">
            Volgende
            <Icon name="right" />
          </a>
        </li>
      )}
    </ul>
  </nav>
);

const PageNumber = ({ number, href, current }: Exclude<PageLink, 'gap'>) => (
  <a href={href} aria-current={current ? 'page' : undefined} aria-label={`Pagina ${number}`}>
    {number}
  </a>
);

/** The links around page `current` of `last`: first and last, the neighbours, and a gap where pages are skipped. */
export function pageLinks(current: number, last: number, href: (page: number) => string) {
  const shown = Array.from({ length: last }, (_, at) => at + 1).filter(
    (page) => page === 1 || page === last || Math.abs(page - current) <= 1,
  );
  const pages = shown.flatMap((number, at): PageLink[] => {
    const link = { number, href: href(number), current: number === current };
    return number - (shown[at - 1] ?? 0) > 1 ? ['gap', link] : [link];
  });
  return {
    pages,
    previous: current > 1 ? href(current - 1) : undefined,
    next: current < last ? href(current + 1) : undefined,
  };
}
