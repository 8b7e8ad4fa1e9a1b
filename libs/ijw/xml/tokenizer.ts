// SPDX-License-Identifier: EUPL-1.2
import { type Attribuut, leesAttributen, zonderVerwijzingen } from './attribuut.ts';
import { leesDeclaratie, leesInstructie, leesUitroep } from './bijzaak.ts';
import { grenzen } from './grenzen.ts';
import { Bereik, type Naam } from './naam.ts';
import { QNAAM } from './teken.ts';
import { Venster } from './venster.ts';

/** Who hears what stands in the file. `v` stands at the `<` of the tag. */
export type Luisteraar = {
  /** Whether white space between tags counts as text here. */
  readonly witTelt: boolean;
  /** Whether `herhaal` is worth asking. */
  readonly verwachtHerhaling?: boolean;
  /** Reads at once a whole element that is written like one before it, and moves on behind it. */
  herhaal?(v: Venster, bereik: Bereik): boolean;
  open(naam: Naam, attributen: readonly Attribuut[], v: Venster): void;
  /** Text `van` up to `tot` of `bron`, references resolved. `wit`: white space only, and not from a CDATA section. */
  tekst(bron: string, van: number, tot: number, wit: boolean): void;
  sluit(v: Venster): void;
};

const [LF, UITROEP, SLASH, LT, GT, VRAAG] = [10, 33, 47, 60, 62, 63];
/** What a text holds besides white space: text, CR, and what must be looked at closer. */
const [TEKST, RETOUR, BIJZONDER] = [1, 2, 4];
/** The same per character. */
const SOORT = Uint8Array.from({ length: 128 }, (_, c) => {
  const teken = String.fromCharCode(c);
  if (teken === '\r') return RETOUR;
  if (' \t\n'.includes(teken)) return 0;
  return c < 32 || '&]'.includes(teken) ? TEKST | BIJZONDER : TEKST;
});
const GEEN: readonly Attribuut[] = [];
const TAGTEKEN = /["'<>]/g;

/**
 * Reads XML 1.0 with namespaces piece by piece: well-formedness, the five entities and character references; no DTD.
 * A tag that repeats what was there before takes a short road without copying; all others take the long one.
 */
export class Tokenizer extends Venster {
  private readonly luisteraar: Luisteraar;
  private aanBegin = true;
  private heeftWortel = false;
  private readonly buiten = new Bereik();
  private bereik = this.buiten;
  private vorige: Naam | undefined;
  private voorspeld: Naam | undefined;
  private readonly stapel: Naam[] = [];
  private diepte = 0;
  private readonly cdata = (tekst: string): void => this.luisteraar.tekst(tekst, 0, tekst.length, false);

  constructor(luisteraar: Luisteraar) {
    super();
    this.luisteraar = luisteraar;
  }

  /** Takes the next piece of text. Throws `XmlFout` at the first error. */
  schrijf(stuk: string): void {
    if (!this.leg(stuk)) return;
    this.vulAan();
    this.lees(false);
  }

  /** Says that nothing follows. Throws `XmlFout` when something is missing. */
  einde(): void {
    this.leesRest();
    const naam = this.stapel[this.diepte - 1];
    if (naam !== undefined) this.fout(`Het bestand is afgekapt: het element ${naam.lokaal} is niet afgesloten.`);
    if (this.buffer.includes('<', this.i)) this.fout('Het bestand is afgekapt midden in een tag.');
    if (/[^ \t\r\n]/.test(this.buffer.slice(this.i))) this.losseTekst(this.i);
    if (!this.heeftWortel) this.fout('Het bestand is leeg: er staat geen bericht in.');
  }

  /** Reads all that was put aside; for the end of the file, or of what can be read of it. */
  leesRest(): void {
    this.vulAan();
    this.lees(true);
  }

  private lees(laatste: boolean): void {
    if (this.aanBegin && !leesDeclaratie(this, laatste)) return;
    this.aanBegin = false;
    while (this.leesTekst() && this.leesMarkering());
  }

  /** Reads up to the next `<`; false when that is not in the buffer yet. */
  private leesTekst(): boolean {
    const { buffer, i: begin } = this;
    if (buffer.charCodeAt(begin) === LT) return true;
    if (this.diepte > 0 && this.isNogBezig('<')) return this.wacht(grenzen.tekst);
    const lengte = buffer.length;
    let { regel, regelBegin } = this;
    let soort = 0;
    let j = begin;
    for (; j < lengte; j++) {
      const c = buffer.charCodeAt(j);
      if (c === LT) break;
      soort |= c < 128 ? (SOORT[c] ?? 0) : c >= 0xfffe ? TEKST | BIJZONDER : TEKST;
      if (c === LF) {
        regel++;
        regelBegin = j + 1;
      }
    }
    if (j === lengte) return this.wachtMet(soort);
    this.meldTekst(begin, j, soort);
    this.regel = regel;
    this.regelBegin = regelBegin;
    this.i = j;
    return true;
  }

  /** The text has no end yet; outside the message it need not have one to be refused. */
  private wachtMet(soort: number): false {
    if (this.diepte === 0 && (soort & TEKST) !== 0) this.losseTekst(this.i);
    return this.wacht(grenzen.tekst);
  }

  private meldTekst(van: number, tot: number, soort: number): void {
    if ((soort & TEKST) === 0 && !this.luisteraar.witTelt) return;
    if (this.diepte === 0) this.losseTekst(van);
    this.binnen(tot, grenzen.tekst);
    const wit = (soort & TEKST) === 0;
    if ((soort & ~TEKST) === 0) {
      this.luisteraar.tekst(this.buffer, van, tot, wit);
      return;
    }
    this.keurTekens(van, tot);
    const rauw = this.buffer.slice(van, tot);
    if (rauw.includes(']]>')) this.fout('In een tekst mag geen ]]> staan.', van + rauw.indexOf(']]>'));
    const tekst = zonderVerwijzingen((soort & RETOUR) === 0 ? rauw : rauw.replace(/\r\n?/g, '\n'));
    if (tekst === undefined) this.fout('Hier staat een onbekende verwijzing met &.', van + rauw.indexOf('&'));
    this.luisteraar.tekst(tekst, 0, tekst.length, wit || !/[^ \t\r\n]/.test(tekst));
  }

  private losseTekst(plek: number): never {
    return this.fout(this.heeftWortel ? 'Na het bericht staat nog tekst.' : 'Dit bestand is geen XML.', plek);
  }

  /** Reads what begins with `<`; false when its end is not in the buffer yet. */
  private leesMarkering(): boolean {
    const { buffer, i } = this;
    const c = buffer.charCodeAt(i + 1);
    if (c === SLASH) {
      const open = this.stapel[this.diepte - 1];
      if (open === undefined || !staatEr(buffer, open.rauw, i + 2)) return this.leesSluittag(open);
      this.sluit();
      this.i = i + 3 + open.rauw.length;
      return true;
    }
    if (this.luisteraar.verwachtHerhaling && this.luisteraar.herhaal?.(this, this.bereik)) return true;
    const naam = this.voorspeld;
    if (naam !== undefined && naam.bereik === this.bereik && staatEr(buffer, naam.rauw, i + 1)) {
      this.open(naam, GEEN);
      this.i = i + 2 + naam.rauw.length;
      return true;
    }
    if (Number.isNaN(c)) return this.wacht(grenzen.tag);
    if (c === VRAAG) return leesInstructie(this);
    return c === UITROEP ? leesUitroep(this, this.diepte > 0 ? this.cdata : undefined) : this.leesOpentag();
  }

  private open(naam: Naam, attributen: readonly Attribuut[]): void {
    if (this.diepte === 0 && this.heeftWortel) this.fout('Na het bericht staat nog een element.', this.i);
    if (this.diepte >= grenzen.diepte) this.fout(`Er staan meer dan ${grenzen.diepte} elementen in elkaar.`, this.i);
    if (this.vorige !== undefined) this.vorige.volgende = naam;
    this.vorige = naam;
    this.voorspeld = naam.volgende;
    this.stapel[this.diepte++] = naam;
    this.bereik = naam.bereik;
    this.heeftWortel = true;
    this.luisteraar.open(naam, attributen, this);
  }

  private sluit(): void {
    this.diepte -= 1;
    this.bereik = this.stapel[this.diepte - 1]?.bereik ?? this.buiten;
    this.luisteraar.sluit(this);
  }

  private leesSluittag(open: Naam | undefined): boolean {
    const { buffer, i } = this;
    const eind = this.zoek('>', i + 2);
    if (eind < 0) return this.wacht(grenzen.tag);
    if (open === undefined) this.fout('Hier sluit een element dat niet open is.', i);
    const wat = buffer.slice(i + 2, eind);
    if (!wat.startsWith(open.rauw) || /[^ \t\r\n]/.test(wat.slice(open.rauw.length)))
      this.fout(`Hier hoort </${open.rauw}> te staan.`, i);
    this.sluit();
    this.naar(eind + 1);
    return true;
  }

  private leesOpentag(): boolean {
    const eind = this.tagEinde();
    if (eind < 0) return this.wacht(grenzen.tag);
    this.binnen(eind, grenzen.tag);
    const isLeeg = this.buffer.charCodeAt(eind - 1) === SLASH;
    const inhoud = this.buffer.slice(this.i + 1, isLeeg ? eind - 1 : eind);
    const rauw = /^[^ \t\r\n/<"'=]*/.exec(inhoud)?.[0] ?? '';
    if (!QNAAM.test(rauw)) this.fout('Hier staat een < waar geen element begint.', this.i);
    const gelezen = leesAttributen(inhoud.slice(rauw.length), this.bereik);
    if ('fout' in gelezen) this.fout(gelezen.fout, this.i);
    const naam = gelezen.bereik.naam(rauw);
    if (naam === undefined) this.fout(`Het voorvoegsel van ${rauw} is niet gedeclareerd.`, this.i);
    this.open(naam, gelezen.gewoon);
    if (isLeeg) this.sluit();
    this.naar(eind + 1);
    return true;
  }

  /** The `>` of the tag that begins here, minding quotes; -1 when it is not in the buffer yet. */
  private tagEinde(): number {
    TAGTEKEN.lastIndex = this.i + 1;
    for (let m = TAGTEKEN.exec(this.buffer); m !== null; m = TAGTEKEN.exec(this.buffer)) {
      if (m[0] === '>') return m.index;
      if (m[0] === '<') this.fout('Hier begint een tag binnen een andere tag.', m.index);
      const dicht = this.buffer.indexOf(m[0], m.index + 1);
      if (dicht < 0) return -1;
      TAGTEKEN.lastIndex = dicht + 1;
    }
    return -1;
  }
}

/** Whether this name and then `>` stand here. Comparing a slice is quicker than `startsWith`. */
const staatEr = (buffer: string, naam: string, plek: number): boolean =>
  buffer.charCodeAt(plek + naam.length) === GT && buffer.slice(plek, plek + naam.length) === naam;
