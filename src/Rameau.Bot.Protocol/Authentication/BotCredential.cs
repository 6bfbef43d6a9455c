using System.Security.Cryptography.X509Certificates;

namespace Rameau.Bot.Protocol.Authentication;

/// <summary>What the bot proves itself with to Microsoft Entra. Never prints what it holds.</summary>
public abstract record BotCredential
{
    private BotCredential() { }

    public sealed override string ToString() => GetType().Name;

    /// <param name="Value">The secret's value, not its id.</param>
    public sealed record Secret(string Value) : BotCredential;

    /// <param name="Value">With its private key.</param>
    public sealed record Certificate(X509Certificate2 Value) : BotCredential
    {
        /// <summary>A PKCS #12 file (.pfx, .p12), or a PEM file that holds both certificate and unencrypted key.</summary>
        /// <exception cref="System.Security.Cryptography.CryptographicException">The file cannot be read, or the password is wrong.</exception>
        public static Certificate FromFile(string path, string? password) => new(
            Path.GetExtension(path).Equals(".pem", StringComparison.OrdinalIgnoreCase)
                ? X509Certificate2.CreateFromPemFile(path)
                : X509CertificateLoader.LoadPkcs12FromFile(path, password));

        /// <summary>The certificate with this thumbprint in the personal store, expired or not: Entra says so better.</summary>
        /// <param name="thumbprint">SHA-1, hexadecimal; spaces and colons do not matter.</param>
        /// <param name="location">Whose personal store.</param>
        /// <exception cref="ArgumentException">There is none, or it has no private key here.</exception>
        public static Certificate FromStore(string thumbprint, StoreLocation location)
        {
            // A thumbprint copied from Windows starts with an invisible mark.
            var digits = string.Concat(thumbprint.Where(char.IsAsciiHexDigit));
            using X509Store store = new(StoreName.My, location);
            store.Open(OpenFlags.ReadOnly);

            return store.Certificates.Find(X509FindType.FindByThumbprint, digits, validOnly: false).FirstOrDefault(c => c.HasPrivateKey) is { } found
                ? new(found)
                : throw new ArgumentException($"No certificate with private key and thumbprint {digits} in the personal store of {location}.", nameof(thumbprint));
        }
    }
}
