// SPDX-License-Identifier: EUPL-1.2
import { opsomming } from '#libs/kernel';
import {
  Attention,
  Badge,
  Breadcrumb,
  ButtonLink,
  Datum,
  DefinitionList,
  Details,
  PageTitle,
  Section,
  Waarom,
} from '#libs/ui';
import { contractInzien } from '#modules/beleid';
import { teksten, woorden } from '#modules/beleid/teksten';
import { Bronvermelding, Paginabron } from '../shell/herkomst.tsx';
import { hoofdletter } from '../shell/hoofdletter.ts';
import { vraag } from '../shell/pagina.ts';
import { waaromTeksten } from '../shell/teksten.ts';
import type { Route } from './+types/contract.route.ts';
import { Samenhangoordeel } from './instrument/samenhang.tsx';
import { Wijzigingen } from './instrument/wijzigingen.tsx';
import { Kernbedingen } from './kernbeding/kernbedingen.tsx';
import { Keuzes } from './keuzes.tsx';
import { type KeuzesView, looptijdTekst, onbekend, procedureTekst } from './keuzetekst.ts';

export const loader = async ({ context, params: { code } }: Route.LoaderArgs) => ({
  contract: await vraag(context, contractInzien, { code }),
});

type Contract = Route.ComponentProps['loaderData']['contract'];

/** The term within the sentence of the page's head. */
const looptijdIn = (keuzes: KeuzesView): string => {
  const tekst = looptijdTekst(keuzes);
  return tekst === onbekend ? 'looptijd onbekend' : tekst;
};

export default function ContractPagina({ loaderData: { contract } }: Route.ComponentProps) {
  const { nummer, naam, keuzes, namen } = contract;
  return (
    <>
      <title>{`${naam} – Inkoopregie`}</title>
      <Breadcrumb
        items={[
          { label: 'Beleid', href: '/beleid' },
          { label: 'Contracten', href: '/beleid#contracten' },
          { label: naam },
        ]}
      />
      <PageTitle
        title={`${nummer}. ${naam}`}
        state={
          keuzes
            ? `${procedureTekst(keuzes, namen)}; ${looptijdIn(keuzes)}.`
            : 'De keuzes van dit contract staan nog niet in het regiopakket.'
        }
        action={
          <ButtonLink kind="secondary" href={`/beleid/contracten/${contract.code}/uitproberen`}>
            Andere keuzes uitproberen
          </ButtonLink>
        }
      />
      <Gegevens contract={contract} />
      <Section title="De vier instrumenten">
        {keuzes ? (
          <Keuzes keuzes={keuzes} namen={namen} />
        ) : (
          <Attention kind="info">Zodra het pakket de keuzes noemt, staan zij hier met hun bron.</Attention>
        )}
      </Section>
      <Section title="Passen de keuzes bij elkaar?" id="samenhang">
        <Samenhangoordeel samenhang={contract.samenhang} />
      </Section>
      <Gewijzigd contract={contract} />
      <Waarvoor doelen={contract.doelen} />
      <Afspraken contract={contract} />
      <Paginabron>het regiopakket</Paginabron>
    </>
  );
}

const Gegevens = ({ contract: { code, wet, segment, namen, herkomst } }: { readonly contract: Contract }) => (
  <Section title="Het contract">
    <DefinitionList
      items={[
        { term: 'Wet', value: woorden.wet[wet] },
        {
          term: 'Segment',
          value: <a href={`/beleid/segmenten/${segment}`}>{namen.segmenten[segment] ?? segment}</a>,
          note: <Bronvermelding herkomst={herkomst} />,
        },
        { term: 'Producten', value: <a href={`/producten?contract=${code}`}>Het productenboek van dit contract</a> },
      ]}
    />
  </Section>
);

function Gewijzigd({ contract: { wijzigingen, namen } }: { readonly contract: Contract }) {
  if (wijzigingen.length === 0) return null;
  return (
    <Section title="Voorstellen voor andere keuzes" id="voorstellen">
      {wijzigingen.map(({ id, staat, van, ingang, keuzes, eerder }) => (
        <Details
          key={id}
          summary={
            <>
              {staat === 'vastgesteld' ? 'Geldt vanaf' : `${hoofdletter(staat)}, vanaf`} <Datum value={van ?? ingang} />
            </>
          }
        >
          <Wijzigingen keuzes={keuzes} eerder={eerder} namen={namen} />
          <p>
            <a href={`/beleid/keuzevoorstellen/${id}`}>Naar het voorstel</a>
          </p>
        </Details>
      ))}
    </Section>
  );
}

const Waarvoor = ({ doelen }: Pick<Contract, 'doelen'>) => (
  <Section title="Waarvoor">
    <DefinitionList
      items={[
        { term: 'Doelen van dit contract', value: <Doelen doelen={doelen.filter(({ contracten }) => contracten)} /> },
        {
          term: 'Doelen van alle contracten',
          value: <Doelen doelen={doelen.filter(({ contracten }) => !contracten)} />,
        },
      ]}
    />
  </Section>
);

const Doelen = ({ doelen }: Pick<Contract, 'doelen'>) =>
  doelen.length === 0 ? (
    'geen'
  ) : (
    <ul>
      {doelen.map(({ code, naam, voorbeeld }) => (
        <li key={code}>
          <a href={`/beleid/doelen/${code}`}>{naam}</a> {voorbeeld && <Badge kind="voorbeeld" />}
        </li>
      ))}
    </ul>
  );

const Afspraken = ({ contract: { kernbedingen, dekkend } }: { readonly contract: Contract }) => (
  <Section title="Kernbedingen">
    {dekkend?.status === 'incomplete' && (
      <Attention
        kind="warning"
        title={`Er ontbreekt nog ${opsomming(dekkend.missing.map((soort) => teksten.stappen[soort] ?? soort))}`}
      >
        Zonder prijs, prestatie en kwaliteitsniveau hebben de andere afspraken geen zin.
      </Attention>
    )}
    <Kernbedingen
      kernbedingen={kernbedingen}
      caption="Kernbedingen van dit contract"
      empty={
        dekkend ? 'Dit contract heeft nog geen kernbedingen.' : 'Bij dit contract is nog geen kernbeding vastgesteld.'
      }
      zonderContract
    />
    {dekkend && (
      <Waarom
        outcome={dekkend}
        texts={waaromTeksten}
        summary="Is er een prijs, een prestatie en een kwaliteitsniveau?"
        sentence={dekkend.status === 'decided' ? 'Ja, alle drie zijn er.' : 'Nee, nog niet alle drie.'}
      />
    )}
  </Section>
);
