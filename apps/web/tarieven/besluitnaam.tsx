// SPDX-License-Identifier: EUPL-1.2

type Props = { readonly id: string; readonly naam: string; readonly isLink: boolean };

/** A decision by its name, with a link for whoever may open it. */
export const Besluitnaam = ({ id, naam, isLink }: Props) =>
  isLink ? <a href={`/regio/besluiten/${id}`}>{naam}</a> : naam;
