// SPDX-License-Identifier: EUPL-1.2

type Props = {
  readonly naar: readonly { readonly code: string; readonly naam: string }[];
  /** The part of the policy where they stand, such as `contracten`. */
  readonly pad: string;
};

/** Links to other things of the policy. */
export const Verwijzingen = ({ naar, pad }: Props) => (
  <ul>
    {naar.map(({ code, naam }) => (
      <li key={code}>
        <a href={`/beleid/${pad}/${code}`}>{naam}</a>
      </li>
    ))}
  </ul>
);
