/** Why a request cannot be answered: which parameter, what is wrong with it, and the nearest valid choice. */
export type Refusal = Readonly<{
  status: 400 | 404;
  parameter: string;
  detail: string;
  nearest: string | null;
}>;

export class RefusalError extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.detail);
  }
}

export function refuse(status: 400 | 404, parameter: string, detail: string, nearest: string | null = null): never {
  throw new RefusalError({ status, parameter, detail, nearest });
}
