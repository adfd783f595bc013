declare module "html-encoding-sniffer" {
  /** The WHATWG name of a document's encoding: by BOM, then `transportLayerEncodingLabel`, then what its head declares. */
  export default function sniffEncoding(
    bytes: Uint8Array,
    options?: {
      xml?: boolean;
      transportLayerEncodingLabel?: string;
      defaultEncoding?: string;
      maxPrescanBytes?: number;
    },
  ): string;
}
