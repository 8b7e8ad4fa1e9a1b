// SPDX-License-Identifier: EUPL-1.2
import { classes, type Maybe } from '../props.ts';

/** `current`: this page (`page`), or a page inside this part (`within`). */
export type NavItem = {
  readonly label: string;
  readonly href: string;
  readonly count?: Maybe<number>;
  /** What the count counts, for those who hear the page: "taken", "open". */
  readonly countLabel?: Maybe<string>;
  readonly current?: Maybe<'page' | 'within'>;
};
export type NavGroup = { readonly items: readonly NavItem[]; readonly label?: Maybe<string> };

/** The parts of the product in their order. @example <Navigation groups={[{ items: [{ label: 'Tarieven', href: '/tarieven' }] }]} /> */
export const Navigation = ({ groups, label = 'Hoofdmenu' }: { groups: readonly NavGroup[]; label?: string }) => (
  <nav className="ir-nav" aria-label={label}>
    {groups.map((group) => (
      <div className="ir-nav__group" key={group.items[0]?.href}>
        {group.label && <p className="ir-nav__label">{group.label}</p>}
        <ul className="ir-nav__list">
          {group.items.map((item) => (
            <li key={item.href}>
              <NavLink {...item} />
            </li>
          ))}
        </ul>
      </div>
    ))}
  </nav>
);

const NavLink = ({ label, href, count, countLabel = 'open', current }: NavItem) => (
  <a
    className={classes('ir-nav__link', current && 'ir-nav__link--current')}
    href={href}
    aria-current={current === 'page' ? 'page' : current === 'within' ? 'true' : undefined}
  >
    <span>{label}</span>
    {count !== undefined && count > 0 && (
      <span className="ir-nav__count">
        {count}
        <span className="ir-hidden"> {countLabel}</span>
      </span>
    )}
  </a>
);
