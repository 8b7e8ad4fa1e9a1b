// SPDX-License-Identifier: EUPL-1.2
import { Datum, type Definition, DefinitionList, Moment, Section } from '#libs/ui';
import type { BerichtView } from '#modules/berichten';
import type { Plat } from '../shell/plat.ts';
import { codeVan, inWoorden, partijen, verzendwoorden } from './woorden.tsx';

type Props = { readonly bericht: Plat<BerichtView> };

/** Who, to whom, when, and which message belongs to it. */
export const Kop = ({ bericht }: Props) => (
  <Section title="Over dit bericht">
    <DefinitionList items={[...sender(bericht), ...answers(bericht), ...terms(bericht), file(bericht)]} />
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
    { term: 'Hier sinds', value: <Moment value={bericht.op} /> },
    ...(bericht.verzending ? [{ term: 'Postvak uit', value: verzendwoorden[bericht.verzending] }] : []),
  ];
}

/** The message that this one answers, and the one that answers it with what it said. */
function answers({ antwoord, antwoordOp, oordeel }: Props['bericht']): Definition[] {
  const redenen = oordeel?.codes.map((code) => `${inWoorden('WJ001', code)} (${code})`).join('; ');
  return [
    ...(antwoordOp ? [{ term: 'Antwoord op', value: <a href={`/berichten/${antwoordOp}`}>Dat bericht lezen</a> }] : []),
    ...(antwoord && oordeel
      ? [
          {
            term: oordeel.goed ? 'Beantwoord' : 'Afgekeurd',
            value: <a href={`/berichten/${antwoord}`}>{oordeel.goed ? 'Het antwoord lezen' : 'Lezen waarom'}</a>,
            ...(redenen && { note: redenen }),
          },
        ]
      : []),
  ];
}

const termwoorden = { retour: 'Retourbericht uiterlijk', antwoord: 'Antwoord uiterlijk' };

/** Until when what must follow may take, who owes it, and when it came. */
const terms = (bericht: Props['bericht']): Definition[] =>
  bericht.termijnen.map((termijn) => ({
    term: termwoorden[termijn.soort],
    value: <Datum value={termijn.uiterlijk} />,
    note: <Verloop bericht={bericht} termijn={termijn} />,
  }));

type VerloopProps = Props & { readonly termijn: Props['bericht']['termijnen'][number] };

function Verloop({ bericht, termijn: { soort, plicht, voldaanOp, voldaanDoor } }: VerloopProps) {
  if (!voldaanOp) return `${bericht.teLaat ? 'Te laat; te' : 'Te'} sturen door de ${plicht}`;
  if (soort === 'antwoord' && bericht.soort !== '323' && bericht.oordeel?.goed === false)
    return 'Vervallen: het bericht is afgekeurd';
  return (
    <>
      {voldaanDoor ? <a href={`/berichten/${voldaanDoor}`}>Gekomen</a> : 'Gekomen'} op <Moment value={voldaanOp} />
    </>
  );
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
