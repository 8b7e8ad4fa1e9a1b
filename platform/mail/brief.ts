// SPDX-License-Identifier: EUPL-1.2
import { cyclus } from '#cyclus';
import { formatGetal, formatMoment } from '#libs/kernel';
import { kopregel } from './kopregel.ts';
import { asPage, asText, type Brief, type Delen } from './opmaak.ts';
import { zeg } from './teksten.ts';

/** What a mail is about. It names an organisation and counts; never a citizen, a case, or what is in a message. */
export type Mailinhoud =
  | { readonly soort: 'proef' }
  | { readonly soort: 'bevestiging'; readonly sleutel: string; readonly tot: Temporal.Instant }
  | {
      readonly soort: 'uitnodiging';
      readonly organisatie: string;
      readonly sleutel: string;
      readonly tot: Temporal.Instant;
    }
  | ({ readonly soort: 'taken' } & Takentelling);

/** How many tasks there are to tell about, by why; and how many there are in all, by room. */
export type Takentelling = {
  readonly organisatie: string;
  readonly dringend: number;
  readonly nieuw: number;
  readonly nabij: number;
  readonly voorbij: number;
  readonly open: number;
  /** The rooms of what is told, by their code. */
  readonly kamers: readonly string[];
  readonly vervangend: boolean;
};

/** The page where somebody chooses what to hear, relative to the platform. */
export const voorkeurenpad = '/account/mail';

/** Writes a mail. @param adres address of the platform, without a slash at the end */
export function schrijfBrief(inhoud: Mailinhoud, adres: string): Brief {
  const delen = delenVan(inhoud, adres);
  return { onderwerp: kopregel(delen.onderwerp), tekst: asText(delen), html: asPage(delen) };
}

function delenVan(inhoud: Mailinhoud, adres: string): Delen {
  if (inhoud.soort === 'taken') return takenbrief(inhoud, adres);
  const { soort } = inhoud;
  const onderwerp = zeg(`${soort}-onderwerp`, figuresOf(inhoud));
  const uitleg = zeg(`${soort}-uitleg`, figuresOf(inhoud));
  const knop = zeg(`${soort}-knop`);
  if (soort === 'proef')
    return { onderwerp, alineas: [uitleg], knop: { tekst: knop, href: adres }, slot: [zeg('automatisch')] };
  const pad = soort === 'bevestiging' ? 'account/mail/bevestigen' : 'uitnodiging';
  return {
    onderwerp,
    alineas: [uitleg],
    knop: { tekst: knop, href: `${adres}/${pad}/${inhoud.sleutel}` },
    slot: [zeg('koppeling-geldig', { tot: formatMoment(inhoud.tot) }), zeg(`${soort}-niet-u`), zeg('automatisch')],
  };
}

const figuresOf = (inhoud: Mailinhoud): Readonly<Record<string, string>> =>
  'organisatie' in inhoud ? { organisatie: kopregel(inhoud.organisatie) } : {};

function takenbrief(telling: { readonly soort: 'taken' } & Takentelling, adres: string): Delen {
  const figures = figuresOf(telling);
  const verteld = telling.dringend + telling.nieuw + telling.nabij + telling.voorbij;
  const lijst = (['dringend', 'nieuw', 'nabij', 'voorbij'] as const)
    .filter((waarom) => telling[waarom] > 0)
    .map((waarom) => zeg(`taken-${waarom}`, { aantal: formatGetal(telling[waarom]) }));
  const aantal = formatGetal(telling.open);
  return {
    onderwerp:
      verteld === 1
        ? zeg('taken-onderwerp-een', figures)
        : zeg('taken-onderwerp', { ...figures, aantal: formatGetal(verteld) }),
    alineas: [zeg('taken-uitleg', figures)],
    lijst,
    onderLijst: [
      zeg('taken-kamers', { kamers: titelsVan(telling.kamers).join(', ') }),
      telling.open === 1 ? zeg('taken-open-een') : zeg('taken-open', { aantal }),
      ...(telling.vervangend ? [zeg('taken-vervanging')] : []),
    ],
    knop: { tekst: zeg('taken-knop'), href: `${adres}/` },
    slot: [zeg('taken-aanmelden'), zeg('automatisch')],
    voorkeuren: `${adres}${voorkeurenpad}`,
  };
}

/** In the order of the cycle; what belongs to no room stands last. */
function titelsVan(kamers: readonly string[]): readonly string[] {
  const titels = cyclus.filter(({ naam }) => kamers.includes(naam)).map(({ titel }) => titel);
  return titels.length === kamers.length ? titels : [...titels, 'Persoonsgegevens'];
}
