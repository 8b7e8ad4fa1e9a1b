// SPDX-License-Identifier: EUPL-1.2
import { Badge, type BadgeKind, Breadcrumb } from '#libs/ui';
import type { DialoogRij } from '#modules/beleid';
import { woorden } from '#modules/beleid/teksten';

type Staat = DialoogRij['staat'];
const kinds: Readonly<Record<Staat, BadgeKind>> = {
  concept: 'neutral',
  uitgenodigd: 'info',
  gehouden: 'info',
  beantwoord: 'positive',
  gepubliceerd: 'positive',
};

/** How far a round or table is, in one word. */
export const StaatBadge = ({ staat }: { readonly staat: Staat }) => (
  <Badge kind={kinds[staat]}>{woorden.dialoogstaat[staat]}</Badge>
);

/** Can what is asked, planned and answered still change? */
export const isOpen = (staat: Staat): boolean => staat !== 'beantwoord' && staat !== 'gepubliceerd';

type KruimelsProps = {
  readonly tafel?: { readonly id: string; readonly naam: string };
  readonly children: string;
};

/** Where one is, from the policy on. */
export const Kruimels = ({ tafel, children }: KruimelsProps) => (
  <Breadcrumb
    items={[
      { label: 'Dialoog', href: '/beleid/dialoog' },
      ...(tafel ? [{ label: tafel.naam, href: `/beleid/dialoog/${tafel.id}` }] : []),
      { label: children },
    ]}
  />
);

/** A moment as a field of the browser writes it, in Dutch time. */
export const asLocal = (moment: string | null | undefined): string | undefined =>
  moment
    ? Temporal.Instant.from(moment)
        .toZonedDateTimeISO('Europe/Amsterdam')
        .toPlainDateTime()
        .toString({ smallestUnit: 'minute' })
    : undefined;
