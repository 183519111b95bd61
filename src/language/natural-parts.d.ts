// Single files of natural carry no types. Only these may be imported: the package as a whole reads .env and loads databases.
declare module 'natural/lib/natural/stemmers/porter_stemmer.js' {
  const stemmer: { stem(word: string): string };
  export default stemmer;
}
