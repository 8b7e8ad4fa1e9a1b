// SPDX-License-Identifier: EUPL-1.2
import { decided, input, type Outcome, type Reason, reason, refused, rule, step } from '#libs/explain';

export type VaststelReden = Reason<'vier-ogen' | 'vaststellen-niet-namens-verband'>;

type Vraag = {
  readonly opgesteldDoor: string | null;
  readonly persoon: string | null;
  readonly namensVerband: boolean;
};

/** Where the mandate register has no entry for it, another person of the verband adopts what was proposed. */
export function voorstelVaststelbaar({ opgesteldDoor, persoon, namensVerband }: Vraag): Outcome<true, VaststelReden> {
  const zelf = opgesteldDoor !== null && opgesteldDoor === persoon;
  const reasons: VaststelReden[] = [
    ...(zelf ? [reason('vier-ogen' as const)] : []),
    ...(namensVerband ? [] : [reason('vaststellen-niet-namens-verband' as const)]),
  ];
  const steps = [
    step('vaststelbaar', reasons.length === 0, 'ja-nee', rule('regio/voorstel-vaststelbaar'), [
      step('zelf-voorbereid', zelf, 'ja-nee', input),
      step('namens-verband', namensVerband, 'ja-nee', input),
    ]),
  ];
  return reasons.length === 0 ? decided(true, steps) : refused(reasons, steps);
}
