// SPDX-License-Identifier: EUPL-1.2
import { Badge, Money, Thread, type ThreadNode } from '#libs/ui';
import type { EurodraadView } from '#modules/verantwoording';
import type { Plat } from '../shell/plat.ts';

export type Draad = Plat<EurodraadView>;

/** The whole chain from doel to this euro; each link opens its own page, as far as the viewer may go there. */
export function Eurodraad({ draad, betaalt }: { readonly draad: Draad; readonly betaalt: boolean }) {
  const nodes: readonly ThreadNode[] = [...planNodes(draad), ...moneyNodes(draad, betaalt)];
  return <Thread label="Van euro tot doel" nodes={nodes} />;
}

function planNodes({ doelen, kernbedingen, product, tarief }: Draad): readonly ThreadNode[] {
  const [doel] = doelen;
  const [kernbeding] = kernbedingen;
  return [
    doel && doelen.length === 1
      ? { kind: 'Doel', title: doel.naam, href: `/verantwoording/doelen/${doel.code}` }
      : { kind: 'Doel', title: doelen.length > 0 ? `${doelen.length} doelen` : 'geen doel', href: '#doelen' },
    kernbeding && kernbedingen.length === 1
      ? { kind: 'Kernbeding', title: kernbeding.naam, href: `/beleid/kernbedingen/${kernbeding.code}` }
      : {
          kind: 'Kernbeding',
          title: kernbedingen.length > 0 ? `${kernbedingen.length} kernbedingen` : 'geen kernbeding',
          href: '#kernbedingen',
        },
    product
      ? { kind: 'Product', title: product.naam, href: `/producten/${product.product}` }
      : { kind: 'Product', title: 'niet bekend' },
    tarief
      ? {
          kind: 'Tarief',
          title: tarief.caonaam,
          href: `/tarieven/${tarief.id}`,
          figure: <Perunit tarief={tarief} />,
          note: tarief.voorbeeld && <Badge kind="voorbeeld" />,
        }
      : { kind: 'Tarief', title: 'niet bekend' },
  ];
}

const Perunit = ({ tarief }: { readonly tarief: NonNullable<Draad['tarief']> }) => (
  <>
    <Money value={tarief.bedrag} /> per {tarief.eenheid}
  </>
);

function moneyNodes(
  { kop, overeenkomst, keuze, toewijzing, betaling }: Draad,
  betaalt: boolean,
): readonly ThreadNode[] {
  return [
    overeenkomst
      ? { kind: 'Overeenkomst', title: kop.aanbiedernaam, href: `/contracten/${overeenkomst.id}` }
      : { kind: 'Overeenkomst', title: 'niet gevonden' },
    {
      kind: 'Toewijzing',
      title: toewijzing
        ? `Toewijzing ${toewijzing.nummer}`
        : keuze
          ? `gekozen door de ${keuze.gekozenDoor}`
          : 'niet gevonden',
      href: toewijzing ? `/toegang/toewijzingen/${toewijzing.id}` : '#keuze',
    },
    {
      kind: 'Euro',
      title: kop.oordeel,
      figure: <Money value={kop.bedrag} />,
      current: true,
      href: betaalt ? `/declaraties/regels/${kop.id}` : '#beoordeling',
    },
    {
      kind: 'Betaling',
      title: betaalstand(kop, betaling.voorgesteld !== null),
      href: '#betaling',
    },
  ];
}

/** A rejected line is not paid, whatever happens to the rest of its declaratie. */
function betaalstand({ oordeel, betaaldOp }: Draad['kop'], isVoorgesteld: boolean): string {
  if (oordeel === 'afgewezen') return 'wordt niet betaald';
  if (betaaldOp) return 'betaald';
  return isVoorgesteld ? 'voorgesteld' : 'nog niet betaald';
}
