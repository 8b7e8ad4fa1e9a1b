// SPDX-License-Identifier: EUPL-1.2
import { Datum, type Definition, DefinitionList, Moment, Section } from '#libs/ui';
import type { BerichtView } from '#modules/berichten';
import type { Plat } from '../shell/plat.ts';
import { codeVan, partijen } from './woorden.tsx';

type Props = { readonly bericht: Plat<BerichtView> };

/** Who, to whom, when, and which message belongs to it. */
export const Kop = ({ bericht }: Props) => (
  <Section title="Over dit bericht">
    <DefinitionList items={[...sender(bericht), ...answer(bericht), file(bericht)]} />
  </Section>
);

function sender(bericht: Props['bericht']): Definition[] {
  const { van, aan } = partijen(bericht);
  return [
    { term: 'Van', value: van },
    { term: 'Aan', value: aan },
    { term: 'Soort', value: codeVan(bericht), note: 'Berichtenstandaard iJw en iWmo, release 3.2' },
    { term: 'Identificatie', value: bericht.identificatie },
    { term: 'Dagtekening', value: <Datum value={bericht.dagtekening} /> },
    { term: bericht.richting === 'naar-gemeente' ? 'Ontvangen' : 'Verzonden', value: <Moment value={bericht.op} /> },
  ];
}

/** The message that this one answers, that answers it, or by when an answer must come. */
function answer({ antwoord, antwoordOp, antwoordVoor }: Props['bericht']): Definition[] {
  if (antwoordOp) return [{ term: 'Antwoord op', value: <a href={`/berichten/${antwoordOp}`}>De declaratie lezen</a> }];
  if (antwoord) return [{ term: 'Antwoord', value: <a href={`/berichten/${antwoord}`}>Het antwoord lezen</a> }];
  if (!antwoordVoor) return [];
  return [{ term: 'Antwoord uiterlijk', value: <Datum value={antwoordVoor} />, note: 'Tien werkdagen na ontvangst' }];
}

const file = ({ id, sha256 }: Props['bericht']): Definition => ({
  term: 'Bestand',
  value: <a href={`/berichten/${id}/bestand`}>Ongewijzigd downloaden (xml)</a>,
  note: (
    <>
      Controlegetal <code title={sha256}>{sha256.slice(0, 12)}…</code>
    </>
  ),
});
