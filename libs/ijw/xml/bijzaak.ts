// SPDX-License-Identifier: EUPL-1.2
import { grenzen } from './grenzen.ts';
import { NCNAAM } from './teken.ts';
import type { Venster } from './venster.ts';

// What can stand in a file besides elements and text. Each function reads it and moves on,
// or answers false when its end is not in the buffer yet.

const DECLARATIE = new RegExp(
  '^<\\?xml_+version_*=_*(["\'])1\\.[0-9]*\\1(_+encoding_*=_*(["\'])[A-Za-z][\\w.-]*\\3)?(_+standalone_*=_*(["\'])(yes|no)\\5)?_*\\?>$'.replaceAll(
    '_',
    '[ \\t\\r\\n]',
  ),
);

/** The XML declaration, which may stand only at the very beginning. `laatste`: nothing follows the buffer. */
export function leesDeclaratie(v: Venster, laatste: boolean): boolean {
  const { buffer } = v;
  if (!laatste && buffer.length < 6 && '<?xml '.startsWith(buffer)) return false;
  if (!/^<\?xml[ \t\r\n]/.test(buffer)) return true;
  const eind = buffer.indexOf('?>');
  if (eind < 0 && buffer.length < grenzen.declaratie && !laatste) return false;
  if (eind < 0) v.fout('De XML-declaratie aan het begin is niet afgesloten.', 0);
  if (!DECLARATIE.test(buffer.slice(0, eind + 2)))
    v.fout('De XML-declaratie aan het begin is niet goed geschreven.', 0);
  v.naar(eind + 2);
  return true;
}

/** What begins with `<!`. `cdata` hears the text of a CDATA section; it is absent where none may stand. */
export function leesUitroep(v: Venster, cdata: ((tekst: string) => void) | undefined): boolean {
  const begin = v.buffer.slice(v.i, v.i + 9);
  if (begin.startsWith('<!--')) return leesCommentaar(v);
  if (begin === '<![CDATA[') return leesCdata(v, cdata);
  if (begin === '<!DOCTYPE') v.fout('Het bestand heeft een DTD (<!DOCTYPE>). Dat is niet toegestaan.', v.i);
  if (['<!--', '<![CDATA[', '<!DOCTYPE'].some((heel) => heel.startsWith(begin))) return v.wacht(grenzen.tag);
  return v.fout('Hier staat een < waar geen element begint.', v.i);
}

function leesCommentaar(v: Venster): boolean {
  const eind = v.zoek('--', v.i + 4);
  if (eind < 0 || eind + 2 >= v.buffer.length) return v.wacht(grenzen.tekst);
  if (v.buffer[eind + 2] !== '>') v.fout('In een opmerking mag geen -- staan.', eind);
  return klaar(v, v.i + 4, eind, 3);
}

function leesCdata(v: Venster, cdata: ((tekst: string) => void) | undefined): boolean {
  if (cdata === undefined) v.fout('Buiten het bericht mag geen tekst staan.', v.i);
  const begin = v.i + 9;
  const eind = v.zoek(']]>', begin);
  if (eind < 0) return v.wacht(grenzen.tekst);
  v.keurTekens(begin, eind);
  cdata(v.buffer.slice(begin, eind).replace(/\r\n?/g, '\n'));
  return klaar(v, begin, eind, 3);
}

export function leesInstructie(v: Venster): boolean {
  const eind = v.zoek('?>', v.i + 2);
  if (eind < 0) return v.wacht(grenzen.tekst);
  const doel = /^[^ \t\r\n]*/.exec(v.buffer.slice(v.i + 2, eind))?.[0] ?? '';
  if (/^xml$/i.test(doel)) v.fout('De XML-declaratie mag alleen helemaal vooraan staan.', v.i);
  if (!NCNAAM.test(doel)) v.fout('Deze verwerkingsinstructie heeft geen geldige naam.', v.i);
  return klaar(v, v.i + 2, eind, 2);
}

function klaar(v: Venster, van: number, eind: number, slot: number): true {
  v.binnen(eind, grenzen.tekst);
  v.keurTekens(van, eind);
  v.naar(eind + slot);
  return true;
}
