import address from '../styles/light.css?url';

/** The address of the style sheet of the light edition. */
export const lightStyle: string = address;
