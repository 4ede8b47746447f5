import { PersonError } from '../errors.ts';

/** Why a picture that a feed names cannot be used, in the operator's words; `undefined` for any other fault. */
export function pictureReason(error: unknown): string | undefined {
  if (!(error instanceof PersonError)) return undefined;
  switch (error.code) {
    case 'photo-too-large':
      return 'image: the file is too large';
    case 'photo-too-many-pixels':
      return 'image: the picture has too many pixels';
    case 'photo-not-an-image':
      return 'image: the file is not a picture of a known kind';
    case 'photo-damaged':
      return 'image: the picture is damaged';
    case 'photo-too-slow':
      return 'image: the picture took too long to decode';
    default:
      return undefined;
  }
}
