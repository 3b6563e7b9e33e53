/** A boundary file that cannot be used at all: one sentence in Bahasa Indonesia that names the remedy. */
export class BoundaryRefusal extends Error {}
