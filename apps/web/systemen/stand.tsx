// SPDX-License-Identifier: EUPL-1.2
import { Badge, Datum, Moment } from '#libs/ui';
import type { SysteemView, WebhookView } from '#modules/regio';
import type { Plat } from '../shell/plat.ts';

type Systeem = Pick<Plat<SysteemView>, 'stand' | 'tot'>;

/** How a program stands, in words. */
export function Stand({ stand, tot }: Systeem) {
  if (stand === 'wacht') return <Badge kind="warning">wacht op goedkeuring</Badge>;
  if (stand === 'zonder-geheim') return <Badge kind="warning">heeft nog geen geheim</Badge>;
  if (stand === 'beeindigd') return <Badge kind="neutral">beëindigd</Badge>;
  if (stand === 'verlopen') return <Badge kind="neutral">laatste dag voorbij</Badge>;
  return (
    <>
      <Badge kind="positive">actief</Badge>
      {tot && (
        <>
          {' '}
          tot en met <Datum value={tot} />
        </>
      )}
    </>
  );
}

type Webhook = Pick<Plat<WebhookView>, 'staat' | 'pogingen' | 'nietVoor'>;

/** How a webhook stands, in words. */
export function Webhookstand({ staat, pogingen, nietVoor }: Webhook) {
  if (staat === 'gestopt') return <Badge kind="negative">gestopt</Badge>;
  if (pogingen === 0 || !nietVoor) return <Badge kind="positive">loopt</Badge>;
  return (
    <>
      <Badge kind="warning">{`${pogingen} keer mislukt`}</Badge> opnieuw om <Moment value={nietVoor} />
    </>
  );
}
