// SPDX-License-Identifier: EUPL-1.2

import { Attention, Badge, DefinitionList, Details, Table, Waarom } from '#libs/ui';
import type { DoelView, IndicatorView } from '#modules/beleid';
import { teksten } from '#modules/beleid/teksten';
import { Bronvermelding, PakketWaarde } from '../shell/herkomst.tsx';
import { hoofdletter } from '../shell/hoofdletter.ts';
import { waaromTeksten } from '../shell/teksten.ts';

const words = (code: string): string => teksten.stappen[code] ?? code;

/** What is missing before this doel is SMART, part by part. */
export function SmartToets({ smart }: Pick<DoelView, 'smart'>) {
  if (smart.status !== 'decided') return null;
  const { onderdelen, smart: voldaan, indicator } = smart.value;
  const missing = onderdelen.reduce((sum, { ontbreekt }) => sum + ontbreekt.length, 0);
  const sentence = voldaan
    ? 'Dit doel is SMART.'
    : `Dit doel is nog niet SMART: er ${missing === 1 ? 'ontbreekt 1 gegeven' : `ontbreken ${missing} gegevens`}.`;
  if (indicator === null)
    return (
      <Attention kind="warning" title="Dit doel is nog niet SMART">
        Er is geen indicator die zegt hoe wordt gemeten of het doel dichterbij komt.
      </Attention>
    );
  return (
    <>
      <Table
        caption={sentence}
        rows={onderdelen}
        rowKey={({ onderdeel }) => onderdeel}
        columns={[
          { key: 'onderdeel', head: 'Onderdeel', kind: 'name', cell: ({ onderdeel }) => words(onderdeel) },
          {
            key: 'voldoet',
            head: 'Oordeel',
            cell: ({ voldoet }) =>
              voldoet ? <Badge kind="positive">voldoet</Badge> : <Badge kind="warning">niet compleet</Badge>,
          },
          {
            key: 'ontbreekt',
            head: 'Wat ontbreekt',
            cell: ({ ontbreekt }) => (ontbreekt.length === 0 ? 'niets' : ontbreekt.map(words).join(', ')),
          },
        ]}
      />
      <Waarom outcome={smart} texts={waaromTeksten} sentence={sentence} />
    </>
  );
}

const facts = [
  'eenheid',
  'richting',
  'nulmeting',
  'normjaar',
  'streefwaarde',
  'streefdatum',
  'databron',
  'meetwijze',
  'maker',
  'ritme',
] as const;

/** One indicator with all that is known of it. */
export const Indicator = ({ indicator }: { readonly indicator: IndicatorView }) => (
  <Details
    summary={
      <>
        {indicator.naam} {indicator.voorbeeld && <Badge kind="voorbeeld" />}
      </>
    }
  >
    <DefinitionList
      items={[
        { term: 'Definitie', value: indicator.definitie, note: <Bronvermelding herkomst={indicator.herkomst} /> },
        ...facts.map((naam) => ({
          term: hoofdletter(words(naam)),
          value: (
            <PakketWaarde waarde={indicator.gegevens[naam]} toon={(waarde) => String(waarde).replaceAll('-', ' ')} />
          ),
        })),
      ]}
    />
  </Details>
);
