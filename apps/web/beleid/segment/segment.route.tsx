// SPDX-License-Identifier: EUPL-1.2
import { opsomming } from '#libs/kernel';
import { Breadcrumb, PageTitle, Section } from '#libs/ui';
import { randvoorwaardeKeuzen, segmentInzien } from '#modules/beleid';
import { Paginabron } from '../../shell/herkomst.tsx';
import { magVragen, vraag, wieVan } from '../../shell/pagina.ts';
import { Kernbedingen } from '../kernbeding/kernbedingen.tsx';
import { Onderwerpen } from '../onderwerp/tabel.tsx';
import { Randvoorwaarden } from '../randvoorwaarde/tabel.tsx';
import type { Route } from './+types/segment.route.ts';
import { LosseEinden } from './losse-einden.tsx';
import { Contracten, Stukken, Waarover } from './overzicht.tsx';

export const loader = async ({ context, params }: Route.LoaderArgs) => ({
  segment: await vraag(context, segmentInzien, { code: params.segment }),
  schrijft: magVragen(context, randvoorwaardeKeuzen),
  isAanbieder: wieVan(context).hoed.soort === 'aanbieder',
});

export default function SegmentPagina({ loaderData: { segment, schrijft, isAanbieder } }: Route.ComponentProps) {
  const { naam, kernbedingen } = segment;
  return (
    <>
      <title>{`${naam} – Inkoopregie`}</title>
      <Breadcrumb
        items={[
          { label: 'Beleid', href: '/beleid' },
          { label: 'Segmenten', href: '/beleid/segmenten' },
          { label: naam },
        ]}
      />
      <PageTitle title={naam} state={`Segment met ${inhoudVan(segment)}.`} />
      {!isAanbieder && <Stukken segment={segment} />}
      <Waarover segment={segment} />
      <Contracten contracten={segment.contracten} />
      <Section title="Kernbedingen">
        <Kernbedingen
          kernbedingen={kernbedingen}
          caption="Kernbedingen van dit segment"
          empty={
            isAanbieder
              ? 'In dit segment is nog geen kernbeding vastgesteld.'
              : 'Dit segment heeft nog geen kernbedingen.'
          }
        />
      </Section>
      <Maatregelen segment={segment} schrijft={schrijft} isAanbieder={isAanbieder} />
      {!isAanbieder && <Openstaand segment={segment} />}
      <Paginabron>het regiopakket en wat de regio zelf vastlegde</Paginabron>
    </>
  );
}

/** What there is; what there is none of is not worth a word. */
const inhoudVan = ({ contracten, kernbedingen, randvoorwaarden }: Data['segment']): string =>
  opsomming([
    ...(contracten.length > 0 ? [telling(contracten.length, 'contract', 'contracten')] : []),
    ...(kernbedingen.length > 0 ? [telling(kernbedingen.length, 'kernbeding', 'kernbedingen')] : []),
    ...(randvoorwaarden.length > 0 ? [telling(randvoorwaarden.length, 'randvoorwaarde', 'randvoorwaarden')] : []),
  ]) || 'nog niets';

const telling = (aantal: number, een: string, meer: string): string => `${aantal} ${aantal === 1 ? een : meer}`;

type Data = Route.ComponentProps['loaderData'];

const Maatregelen = ({ segment: { code, randvoorwaarden }, schrijft, isAanbieder }: Data) => (
  <Section title="Randvoorwaarden" id="randvoorwaarden">
    <Randvoorwaarden
      rijen={randvoorwaarden}
      caption={telling(randvoorwaarden.length, 'randvoorwaarde', 'randvoorwaarden')}
      empty={
        isAanbieder
          ? 'In dit segment is nog geen randvoorwaarde vastgesteld.'
          : 'Bij dit segment hoort nog geen randvoorwaarde.'
      }
    />
    {schrijft && (
      <p>
        <a href={`/beleid/randvoorwaarden/nieuw?segment=${code}`}>Randvoorwaarde schrijven voor dit segment</a>
      </p>
    )}
  </Section>
);

function Openstaand({ segment: { onderwerpen, losseEinden, segmenten } }: Pick<Data, 'segment'>) {
  const open = losseEinden.filter(({ afronding }) => afronding === null);
  return (
    <>
      <Section title="Onderwerpen die dit segment raken">
        <Onderwerpen
          rijen={onderwerpen}
          segmenten={segmenten}
          caption={telling(onderwerpen.length, 'onderwerp', 'onderwerpen')}
          empty="Geen onderwerp raakt dit segment."
        />
      </Section>
      <Section title="Losse einden">
        <LosseEinden losseEinden={open} koppen={[]} empty="Er is niets open." />
      </Section>
    </>
  );
}
