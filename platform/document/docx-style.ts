// SPDX-License-Identifier: EUPL-1.2
import type { IPropertiesOptions } from 'docx';
import type { Docx } from './docx-blocks.ts';
import type { Document } from './model.ts';
import { onOneLine } from './printable.ts';

/** Sizes in half points, spaces in twentieths of a point. */
export const styles: NonNullable<IPropertiesOptions['styles']> = {
  default: {
    document: {
      run: { font: 'Calibri', size: 22, language: { value: 'nl-NL' } },
      paragraph: { spacing: { line: 288 } },
    },
    heading1: { run: { size: 34, bold: true, color: '1C2429' }, paragraph: { spacing: { before: 120, after: 240 } } },
    heading2: { run: { size: 24, bold: true, color: '0C5A63' }, paragraph: { spacing: { before: 280, after: 80 } } },
  },
};

export function numbering({ LevelFormat }: Docx): NonNullable<IPropertiesOptions['numbering']> {
  const style = { paragraph: { indent: { left: 400, hanging: 400 } } };
  return {
    config: [
      { reference: 'punten', levels: [{ level: 0, format: LevelFormat.BULLET, text: '•', style }] },
      { reference: 'nummers', levels: [{ level: 0, format: LevelFormat.DECIMAL, text: '%1.', style }] },
    ],
  };
}

/** Title, sender and day; written here because the package fills in the moment of writing. */
export function coreProperties({ titel, afzender, datum }: Document): string {
  const moment = (name: string) => `<dcterms:${name} xsi:type="dcterms:W3CDTF">${datum}T00:00:00Z</dcterms:${name}>`;
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"',
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    `<dc:title>${xmlText(titel)}</dc:title>`,
    `<dc:creator>${xmlText(afzender[0] ?? '')}</dc:creator>`,
    '<dc:language>nl-NL</dc:language>',
    moment('created'),
    moment('modified'),
    '</cp:coreProperties>',
  ].join('');
}

const xmlText = (text: string): string =>
  onOneLine(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
