// SPDX-License-Identifier: EUPL-1.2
import { Badge, Datum } from '#libs/ui';

type Props = { readonly van: string | null; readonly tot: string | null };

/** From when until when; a day that nobody wrote down is unknown, and says so. */
export function Sinds({ van, tot }: Props) {
  return (
    <>
      {van ? (
        <>
          vanaf <Datum value={van} />
        </>
      ) : (
        <Badge kind="warning">ingangsdag onbekend</Badge>
      )}
      {tot && (
        <>
          {' '}
          tot en met <Datum value={tot} />
        </>
      )}
    </>
  );
}
