// SPDX-License-Identifier: EUPL-1.2
import {
  Attention,
  Breadcrumb,
  DefinitionList,
  formatValue,
  Moment,
  Money,
  PageTitle,
  Section,
  Waarom,
} from '#libs/ui';
import { kostprijsInzien } from '#modules/tarieven';
import { Paginabron } from '../shell/herkomst.tsx';
import { vraag } from '../shell/pagina.ts';
import { redenTekst, waaromTeksten } from '../shell/teksten.ts';
import type { Route } from './+types/kostprijs.route.ts';
import { Cijfers, DeclarabeleTijd } from './kostprijs-cijfers.tsx';
import { Opbouw } from './opbouw.tsx';
import { WettelijkeElementen } from './opbouw-elementen.tsx';
import { Gevoeligheid } from './opbouw-gevoeligheid.tsx';
import { opbouwVan } from './opbouw-rekenen.ts';
import { tariefNaam, Voorbeeld } from './weergave.tsx';

export async function loader({ context, params: { id } }: Route.LoaderArgs) {
  const view = await vraag(context, kostprijsInzien, { id });
  const { opbouw, kostprijs } = view;
  return { ...view, staven: opbouw && opbouwVan(opbouw, kostprijs.bewijs.outcome) };
}

export default function KostprijsPagina({ loaderData }: Route.ComponentProps) {
  const { kostprijs, productNaam, caoNaam, contract, opbouw, basis, staven, namen } = loaderData;
  const naam = tariefNaam(productNaam, caoNaam, kostprijs.micro);
  return (
    <>
      <title>{`Kostprijs ${naam} – Inkoopregie`}</title>
      <Breadcrumb items={[{ label: 'Tarieven', href: `/tarieven?contract=${kostprijs.contract}` }, { label: naam }]} />
      <PageTitle
        title={`Kostprijs ${naam}`}
        state={
          <>
            <Money value={kostprijs.bedrag} /> per {kostprijs.eenheid} voor {kostprijs.jaar}{' '}
            <Voorbeeld als={kostprijs.voorbeeld} />
          </>
        }
      />
      {opbouw && <Waarschuwingen waarschuwingen={opbouw.waarschuwingen} />}
      {staven && opbouw ? (
        <>
          <Opbouw opbouw={staven} />
          <WettelijkeElementen opbouw={staven} tarief={opbouw} />
          {loaderData.gevoeligheid && (
            <Gevoeligheid
              gevoeligheid={loaderData.gevoeligheid}
              per={staven.per}
              keer={opbouw.eenheid === 'minuut' ? 60 : 1}
            />
          )}
          <Cijfers cijfers={loaderData.cijfers} />
          <DeclarabeleTijd tijd={loaderData.declarabeleTijd} declarabel={loaderData.declarabel} />
          <Afronding staven={staven} opbouw={opbouw} outcome={kostprijs.bewijs.outcome} />
        </>
      ) : basis ? (
        <Basistarief basis={basis} outcome={kostprijs.bewijs.outcome} caos={namen.caos} />
      ) : (
        <EerderModel outcome={kostprijs.bewijs.outcome} />
      )}
      <Bewijs kostprijs={kostprijs} contract={contract} />
      <Paginabron>het model en de cijfers in het regiopakket</Paginabron>
    </>
  );
}

type Loaded = Route.ComponentProps['loaderData'];
type UurProps = {
  readonly staven: NonNullable<Loaded['staven']>;
  readonly opbouw: NonNullable<Loaded['opbouw']>;
  readonly outcome: Loaded['kostprijs']['bewijs']['outcome'];
};

const Afronding = ({ staven, opbouw, outcome }: UurProps) => (
  <Section title={`Van ${staven.per} naar tarief`}>
    <DefinitionList
      items={[
        { term: `Per ${staven.per}, niet afgerond`, value: formatValue(staven.prijs, 'cent') },
        { term: `Per ${opbouw.eenheid}, niet afgerond`, value: formatValue(opbouw.onafgerond, 'cent') },
        {
          term: 'Tarief',
          value: <Money value={opbouw.bedrag} />,
          note: 'Eén keer afgerond, aan het eind, op hele centen per eenheid die wordt gedeclareerd (iJw TR346 en TR418).',
          action: <Waarom outcome={outcome} texts={waaromTeksten} summary="Alle stappen" />,
        },
      ]}
    />
  </Section>
);

/** A price that was computed before the model kept its parts: its steps are still there. */
const EerderModel = ({ outcome }: Pick<UurProps, 'outcome'>) => (
  <Section title="Hoe dit is berekend">
    <p>Deze kostprijs is berekend met een eerdere versie van het model. Bereken hem opnieuw om de opbouw te zien.</p>
    <Waarom outcome={outcome} texts={waaromTeksten} open />
  </Section>
);

/** What the computation can be done again with. */
const Bewijs = ({ kostprijs, contract }: Pick<Loaded, 'kostprijs' | 'contract'>) => (
  <Section title="Bewijs van de berekening">
    <DefinitionList
      items={[
        { term: 'Contract', value: contract?.naam ?? kostprijs.contract },
        { term: 'Berekend op', value: <Moment value={kostprijs.berekend} />, note: `door ${kostprijs.naam}` },
        {
          term: 'Regiopakket',
          value: kostprijs.bewijs.pack && `${kostprijs.bewijs.pack.naam}, versie ${kostprijs.bewijs.pack.versie}`,
        },
        { term: 'Rekenregel', value: `${kostprijs.bewijs.rule}, software ${kostprijs.bewijs.software}` },
        { term: 'Kenmerk', value: <code>{kostprijs.id}</code> },
      ]}
    />
  </Section>
);

function Waarschuwingen({ waarschuwingen }: Pick<NonNullable<Loaded['opbouw']>, 'waarschuwingen'>) {
  if (waarschuwingen.length === 0) return null;
  return (
    <Attention kind="warning" title="Let op bij deze cijfers">
      <ul>
        {waarschuwingen.map(redenTekst).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </Attention>
  );
}

type BasisProps = {
  readonly basis: NonNullable<Loaded['basis']>;
  readonly outcome: Loaded['kostprijs']['bewijs']['outcome'];
  readonly caos: Loaded['namen']['caos'];
};

/** The steps name a CAO by its code; people know it by its name. */
const namedAfter = (caos: BasisProps['caos']) => ({
  ...waaromTeksten,
  step: (naam: string) => {
    const cao = caos[naam.replace(/^tarief-cao-/, '')];
    return cao ? `Tarief onder de ${cao}` : waaromTeksten.step(naam);
  },
});

const Basistarief = ({ basis, outcome, caos }: BasisProps) => (
  <Section title="Waarop het basistarief rust">
    <p>Het basistarief is voor een aanbieder die onder geen cao valt, of onder een cao waarmee de regio niet rekent.</p>
    <DefinitionList
      items={[
        {
          term: 'Basistarief',
          value: <Money value={basis.bedrag} />,
          note: basis.caoNaam
            ? `Gelijk aan het laagste tarief, dat van de ${basis.caoNaam}.`
            : 'Het gemiddelde van de cao’s.',
          action: <Waarom outcome={outcome} texts={namedAfter(caos)} open />,
        },
        ...(basis.kostprijs
          ? [
              {
                term: 'Opbouw',
                value: <a href={`/tarieven/kostprijzen/${basis.kostprijs}`}>Opbouw onder de {basis.caoNaam}</a>,
              },
            ]
          : []),
      ]}
    />
  </Section>
);
