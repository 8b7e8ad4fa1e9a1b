// SPDX-License-Identifier: EUPL-1.2
import { zeg } from './teksten.ts';

/** A mail as it is read: the same in plain text and as a simple page. */
export type Brief = { readonly onderwerp: string; readonly tekst: string; readonly html: string };

/** What a mail is made of. */
export type Delen = {
  readonly onderwerp: string;
  readonly alineas: readonly string[];
  readonly lijst?: readonly string[];
  readonly onderLijst?: readonly string[];
  readonly knop: { readonly tekst: string; readonly href: string };
  readonly slot: readonly string[];
  readonly voorkeuren?: string;
};
/** For programs that show plain text. */
export function asText({ alineas, lijst, onderLijst = [], knop, slot, voorkeuren }: Delen): string {
  const blocks = [
    'Goedendag,',
    ...alineas,
    ...(lijst ? [lijst.map((regel) => `- ${regel}`).join('\n')] : []),
    ...onderLijst,
    `${knop.tekst}:\n${knop.href}`,
    ...slot,
    ...(voorkeuren ? [`${zeg('voorkeuren-uitleg')}\n${voorkeuren}`] : []),
  ];
  return `${blocks.join('\n\n')}\n`;
}

const paragraph = (text: string, style = 'margin:0 0 16px'): string => `<p style="${style}">${asHtml(text)}</p>`;
const small = 'margin:0 0 8px;font-size:14px;color:#4b5563';

/** A simple page, without pictures or anything that is fetched. */
export function asPage({ onderwerp, alineas, lijst, onderLijst = [], knop, slot, voorkeuren }: Delen): string {
  const href = asHtml(knop.href);
  const items = lijst?.map((regel) => `<li style="margin:0 0 4px">${asHtml(regel)}</li>`).join('');
  return [
    `<!doctype html><html lang="nl"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">`,
    `<title>${asHtml(onderwerp)}</title></head>`,
    `<body style="margin:0;padding:24px 16px;background:#ffffff;color:#1f2937;font:16px/1.5 sans-serif">`,
    `<div style="max-width:560px;margin:0 auto">`,
    paragraph('Goedendag,'),
    ...alineas.map((alinea) => paragraph(alinea)),
    items ? `<ul style="margin:0 0 16px;padding-left:20px">${items}</ul>` : '',
    ...onderLijst.map((alinea) => paragraph(alinea)),
    `<p style="margin:0 0 24px"><a href="${href}" style="display:inline-block;padding:10px 16px;background:#0f5c66;color:#ffffff;border-radius:4px">${asHtml(knop.tekst)}</a></p>`,
    paragraph(`Werkt de knop niet? Open dan ${knop.href}`, `${small};overflow-wrap:anywhere`),
    ...slot.map((regel) => paragraph(regel, small)),
    voorkeuren
      ? `<p style="${small}">${asHtml(zeg('voorkeuren-uitleg'))} <a href="${asHtml(voorkeuren)}" style="color:#0f5c66">${asHtml(voorkeuren)}</a></p>`
      : '',
    `</div></body></html>\n`,
  ].join('\n');
}

const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const asHtml = (text: string): string => text.replace(/[&<>"']/g, (sign) => signs[sign] ?? sign);
