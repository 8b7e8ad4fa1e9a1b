// SPDX-License-Identifier: EUPL-1.2
import { Attention, Datum, DefinitionList, Money, Periode, Section, type ThreadNode } from '#libs/ui';
import type { Route } from './+types/regel.route.ts';
import { eenheidText, volumeText } from './weergave.tsx';

type Loaded = Route.ComponentProps['loaderData'];

/** The sentence first, then what can be done. */
export function Oordeel({ regel, bevindingen, alsAanbieder }: Loaded) {
  if (regel.oordeel === 'toegekend')
    return (
      <Attention
        kind="ok"
        title={regel.soort === 'C' ? 'Toegekend: de eerdere regel is teruggenomen' : 'Toegekend: alles klopt'}
      >
        {regel.gecrediteerdDoor && (
          <p>
            Deze regel is later <a href={`/declaraties/regels/${regel.gecrediteerdDoor}`}>gecrediteerd</a>.
          </p>
        )}
      </Attention>
    );
  const [eerste, ...andere] = bevindingen;
  return (
    <>
      <Attention kind="error" title={eerste?.zin}>
        {andere.map(({ regel: code, zin }) => (
          <p key={code}>{zin}</p>
        ))}
      </Attention>
      <Section title={alsAanbieder ? 'Wat u kunt doen' : 'Wat de aanbieder kan doen'}>
        <ul>
          {[...new Set(bevindingen.map(({ doe }) => doe))].map((doe) => (
            <li key={doe}>{doe}</li>
          ))}
        </ul>
        <p>
          Code in het antwoord (bericht 325): {regel.codes.join(', ')}
          {regel.codes.includes('0233') && ' (niet beoordeeld, omdat de hele cliënt is afgekeurd)'}.
        </p>
      </Section>
    </>
  );
}

export const Gedeclareerd = ({ regel: { prestatie, productnaam, crediteert, betaaldOp } }: Pick<Loaded, 'regel'>) => (
  <Section title="Wat is gedeclareerd">
    <DefinitionList
      items={[
        {
          term: 'Product',
          value: productnaam ?? prestatie.productcode,
          note: `Categorie ${prestatie.categorie}, code ${prestatie.productcode}`,
        },
        { term: 'Periode', value: <Periode begin={prestatie.begin} eind={prestatie.eind} /> },
        { term: 'Geleverd', value: volumeText(prestatie.volume, prestatie.eenheid) },
        ...(prestatie.tarief === null
          ? []
          : [
              {
                term: 'Tarief',
                value: <Money value={prestatie.tarief} />,
                note: `per ${eenheidText(prestatie.eenheid, 1)}`,
              },
            ]),
        {
          term: 'Bedrag',
          value: <Money value={prestatie.bedrag} />,
          note: prestatie.soort === 'C' ? 'credit: dit gaat eraf' : undefined,
        },
        ...(prestatie.vorige === null
          ? []
          : [
              {
                term: 'Neemt terug',
                value: crediteert ? (
                  <a href={`/declaraties/regels/${crediteert}`}>Regel {prestatie.vorige}</a>
                ) : (
                  `Regel ${prestatie.vorige}`
                ),
              },
            ]),
        ...(betaaldOp ? [{ term: 'Goedgekeurd voor betaling', value: <Datum value={betaaldOp} /> }] : []),
      ]}
    />
  </Section>
);

/** The chain that this line rests on, as far as it is known. */
export function draad(regel: Loaded['regel'], mag: Loaded['mag']): readonly ThreadNode[] {
  const { prestatie, toewijzing, overeenkomst, contracttarief, productcode } = regel;
  const naar = (may: boolean, path: string, id: string | null) => (may && id ? `${path}/${id}` : undefined);
  return [
    {
      kind: 'Overeenkomst',
      title: regel.aanbiedernaam ?? regel.aanbieder,
      href: naar(mag.overeenkomst, '/contracten', overeenkomst),
      note: overeenkomst ? undefined : 'niet bekend bij de gemeente',
    },
    {
      kind: 'Tarief',
      title: regel.productnaam ?? productcode,
      href: naar(mag.tarief, '/tarieven', contracttarief),
      note: contracttarief ? undefined : 'niet bekend bij de gemeente',
    },
    {
      kind: 'Toewijzing',
      title: `Toewijzing ${prestatie.toewijzingnummer}`,
      href: naar(mag.toewijzing, '/toegang/toewijzingen', toewijzing),
      note: toewijzing ? undefined : 'niet bekend bij de gemeente',
    },
    { kind: 'Regel', title: regel.referentie, figure: <Money value={prestatie.bedrag} />, current: true },
  ];
}
