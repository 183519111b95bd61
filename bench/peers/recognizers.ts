import {
  Culture,
  recognizeCurrency,
  recognizeDimension,
  recognizeNumber,
  recognizePercentage,
} from '@microsoft/recognizers-text-suite';

/** What one must ask it to get numbers, shares, money and units out of a text. */
export const recognizersRead = (text: string): number =>
  [recognizeNumber, recognizePercentage, recognizeCurrency, recognizeDimension].reduce(
    (found, recognize) => found + recognize(text, Culture.English).length,
    0,
  );
