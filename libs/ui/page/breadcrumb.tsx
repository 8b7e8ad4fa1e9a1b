// SPDX-License-Identifier: EUPL-1.2
import type { Maybe } from '../props.ts';

export type BreadcrumbItem = { readonly label: string; readonly href?: Maybe<string> };

/** Where this page stands. The last item without `href` is this page. @example <Breadcrumb items={[{ label: 'Contracten', href: '/contracten' }, { label: '8 Ambulant' }]} /> */
export const Breadcrumb = ({ items }: { readonly items: readonly BreadcrumbItem[] }) => (
  <nav className="ir-breadcrumb" aria-label="Kruimelpad">
    <ol>
      {items.map(({ label, href }) => (
        <li key={label}>{href ? <a href={href}>{label}</a> : <span aria-current="page">{label}</span>}</li>
      ))}
    </ol>
  </nav>
);
