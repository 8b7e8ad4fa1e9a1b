// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { Dossier } from './dossier.tsx';
import { Explanation } from './explanation.tsx';
import { FormPage } from './form.tsx';
import { List } from './list.tsx';
import { LetterPage, Receipt } from './paper.tsx';
import { Probe } from './probe.tsx';

const pages: Readonly<Record<string, () => ReactNode>> = {
  dossier: Dossier,
  lijst: List,
  formulier: FormPage,
  uitleg: Explanation,
  bon: Receipt,
  brief: LetterPage,
};
export const pageNames = Object.keys(pages);

/** A page of the catalogue as a whole document; `proef` is the page that every check must refuse. */
export function renderPage(name: string, stylesheet: string): string | null {
  const Body = name === 'proef' ? Probe : pages[name];
  if (!Body) return null;
  return `<!doctype html>${renderToStaticMarkup(
    <html lang="nl">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`${name} · catalogus`}</title>
        <link rel="stylesheet" href={stylesheet} />
      </head>
      <body>
        <Body />
      </body>
    </html>,
  )}`;
}
