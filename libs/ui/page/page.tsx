// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import { Icon } from '../icon.tsx';
import { type NavGroup, Navigation } from './navigation.tsx';
import { SkipLink } from './skip-link.tsx';

export type PageProps = {
  readonly product: string;
  readonly homeHref?: string;
  /** The region or organisation whose data this is. */
  readonly region?: ReactNode;
  /** Slot for `<Search>`. */
  readonly search?: ReactNode;
  /** Slot for `<PersonMenu>`, or a link to sign in. */
  readonly person?: ReactNode;
  /** A strip above the header, such as a notice that this is a trial. */
  readonly notice?: ReactNode;
  readonly nav?: readonly NavGroup[];
  readonly breadcrumb?: ReactNode;
  /** Where the data on this page comes from. */
  readonly source?: ReactNode;
  readonly footer?: ReactNode;
  readonly children: ReactNode;
};

/**
 * Everything inside `<body>`. On a narrow screen the navigation folds under a menu button.
 * @example <Page product="Inkoopregie" region="Midden" nav={groups} breadcrumb={<Breadcrumb items={…} />}>…</Page>
 */
export const Page = (props: PageProps) => (
  <div className="ir-page">
    <SkipLink />
    {props.notice && <div className="ir-page__notice">{props.notice}</div>}
    <Header {...props} />
    <div className={props.nav ? 'ir-page__body ir-page__body--nav' : 'ir-page__body'}>
      {props.nav && <FoldingNavigation groups={props.nav} />}
      <div className="ir-page__content">
        {props.breadcrumb}
        <main className="ir-main" id="inhoud" tabIndex={-1}>
          {props.children}
        </main>
        {props.source && (
          <aside className="ir-source" aria-label="Bron">
            {props.source}
          </aside>
        )}
      </div>
    </div>
    {props.footer && <footer className="ir-footer">{props.footer}</footer>}
  </div>
);

const Header = ({ product, homeHref = '/', region, search, person }: PageProps) => (
  <header className="ir-header">
    <div className="ir-header__brand">
      <a className="ir-header__product" href={homeHref}>
        {product}
      </a>
      {region && <span className="ir-header__region">{region}</span>}
    </div>
    {search && <div className="ir-header__search">{search}</div>}
    {person && <div className="ir-header__person">{person}</div>}
  </header>
);

// The button only opens; the list follows it, so that a wide screen can show the list without the button.
const FoldingNavigation = ({ groups }: { groups: readonly NavGroup[] }) => (
  <div className="ir-page__nav">
    <details className="ir-menu">
      <summary className="ir-menu__button">
        <Icon name="menu" />
        Menu
      </summary>
    </details>
    <Navigation groups={groups} />
  </div>
);
