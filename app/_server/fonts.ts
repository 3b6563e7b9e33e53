import path from 'node:path';

/** The styles of the project's font that drawings and documents use. */
type FontStyle = '400Regular' | '400Regular_Italic' | '600SemiBold' | '700Bold';

/** A style of the project's font as a file that writers of pictures and documents can read (they read no WOFF2). */
export function fontFile(style: FontStyle): string {
  return path.join(process.cwd(), 'node_modules', '@expo-google-fonts', 'inter', style, `Inter_${style}.ttf`);
}
