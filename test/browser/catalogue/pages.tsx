// SPDX-License-Identifier: EUPL-1.2
import { renderToStaticMarkup } from 'react-dom/server';
import { Dossier } from './dossier.tsx';
import { Explanation } from './explanation.tsx';
import { FormPage } from './form.tsx';
import { List } from './list.tsx';
import { LetterPage, Receipt } from './paper.tsx';

const pages = {
  dossier: Dossier,
  lijst: List,
  formulier: FormPage,
  uitleg: Explanation,
  bon: Receipt,
  brief: LetterPage,
};

export type PageName = keyof typeof pages;
export const pageNames = Object.keys(pages) as readonly PageName[];

/** A page of the catalogue as a whole document. */
export function renderPage(name: PageName, stylesheet: string): string {
  const Body = pages[name];
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
