// SPDX-License-Identifier: EUPL-1.2
import { Datum, DefinitionList, Moment, Section } from '#libs/ui';
import type { BerichtView } from '#modules/berichten';
import type { Plat } from '../shell/plat.ts';
import { codeVan, partijen, Termijn } from './woorden.tsx';

/** Who, to whom, when, and which message belongs to it. */
export function Kop({ bericht }: { readonly bericht: Plat<BerichtView> }) {
  const { van, aan } = partijen(bericht);
  const { id, antwoord, antwoordOp, antwoordVoor } = bericht;
  return (
    <Section title="Over dit bericht">
      <DefinitionList
        items={[
          { term: 'Van', value: van },
          { term: 'Aan', value: aan },
          { term: 'Soort', value: codeVan(bericht), note: 'Berichtenstandaard iJw en iWmo, release 3.2' },
          { term: 'Identificatie', value: bericht.identificatie },
          { term: 'Dagtekening', value: <Datum value={bericht.dagtekening} /> },
          {
            term: bericht.richting === 'naar-gemeente' ? 'Ontvangen' : 'Verzonden',
            value: <Moment value={bericht.op} />,
          },
          ...(antwoordVoor && !antwoord
            ? [
                {
                  term: 'Antwoord uiterlijk',
                  value: <Termijn bericht={bericht} />,
                  note: 'Tien werkdagen na ontvangst',
                },
              ]
            : []),
          ...(antwoord ? [{ term: 'Antwoord', value: <a href={`/berichten/${antwoord}`}>Het antwoord lezen</a> }] : []),
          ...(antwoordOp
            ? [{ term: 'Antwoord op', value: <a href={`/berichten/${antwoordOp}`}>De declaratie lezen</a> }]
            : []),
          {
            term: 'Bestand',
            value: <a href={`/berichten/${id}/bestand`}>Ongewijzigd downloaden (xml)</a>,
            note: (
              <>
                Controlegetal <code title={bericht.sha256}>{bericht.sha256.slice(0, 12)}…</code>
              </>
            ),
          },
        ]}
      />
    </Section>
  );
}
