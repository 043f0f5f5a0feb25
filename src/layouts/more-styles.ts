import address from '../styles/more.css?url';

/** The address of the second style sheet of articles, for what few of them have. */
export const moreStyles: string = address;
