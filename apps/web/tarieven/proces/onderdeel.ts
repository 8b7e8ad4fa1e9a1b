// SPDX-License-Identifier: EUPL-1.2
import { formatGetal } from '#libs/kernel';
import { onderdeelTekst, reactieonderdeel } from '#modules/tarieven/teksten';
import { stapTekst } from '../../shell/teksten.ts';

/** What a part of a tariff is called where one reacts to it. */
export const onderdeelNaam = (code: string): string =>
  reactieonderdeel[code] ?? onderdeelTekst[code] ?? stapTekst(code);

type Cijfer = { readonly eigenCijfer: string | null; readonly cijfersoort: 'euro' | 'procent' | null };

/** The figure that an aanbieder finds right. @example cijferTekst({ eigenCijfer: '38.5', cijfersoort: 'procent' }) // '38,5 %' */
export const cijferTekst = ({ eigenCijfer, cijfersoort }: Cijfer): string =>
  cijfersoort === 'euro' ? `€\u00a0${eigenCijfer?.replace('.', ',')}` : `${formatGetal(eigenCijfer ?? '')}\u00a0%`;
