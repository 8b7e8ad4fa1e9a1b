// SPDX-License-Identifier: EUPL-1.2
import { Badge } from '#libs/ui';
import { woorden } from '#modules/producten/teksten';

const kinds = { ingediend: 'info', overgenomen: 'positive', afgewezen: 'neutral' } as const;

export const VoorstelStaat = ({ staat }: { readonly staat: keyof typeof kinds }) => (
  <Badge kind={kinds[staat]}>{woorden.voorstelstaat[staat]}</Badge>
);
