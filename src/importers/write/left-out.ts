/** What an article does not take over from its HTML. */
export interface LeftOut {
  /** Pictures: the address, and the caption or alternative text where there is one. */
  readonly pictures: string[];
  /** Names of elements that were left out with all they held. */
  readonly dropped: string[];
  /** Where links led whose words stay and whose target is not known here. */
  readonly links: string[];
}

/** A picture that the source brought along. */
export interface FoundPicture {
  /** Path inside the content folder. */
  readonly path: string;
}
