// SPDX-License-Identifier: EUPL-1.2
import { XmlDocument } from 'libxml2-wasm';
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';

/** What a component says, asked by XPath: the text of every element or attribute found, white space folded. */
export function askMarkup(node: ReactNode): (xpath: string) => readonly string[] {
  const text = `<div>${renderToStaticMarkup(node)}</div>`;
  return (xpath) => {
    const document = XmlDocument.fromString(text);
    try {
      return document.find(xpath).map(({ content }) => content.replaceAll(/\s+/g, ' ').trim());
    } finally {
      document.dispose();
    }
  };
}
