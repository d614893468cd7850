package id.lembarkinerja.platform.tls;

import java.io.IOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.GeneralSubtree;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.asn1.x509.NameConstraints;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** Makes the two certificates, both with P-256 keys. */
final class CertificateMaker {
    private static final Duration AUTHORITY_LIFE = Duration.ofDays(3650);
    /** Apple and browsers refuse server certificates that last longer than 398 days. */
    private static final Duration SERVER_LIFE = Duration.ofDays(397);
    /** Clocks of office computers differ. */
    private static final Duration BACKDATED = Duration.ofHours(24);

    private static final SecureRandom RANDOM = new SecureRandom();

    private CertificateMaker() {}

    record Signed(X509Certificate certificate, PrivateKey key) {}

    static Signed authority(Collection<String> names, Instant now) throws GeneralSecurityException, IOException {
        KeyPair pair = pair();
        X500Name self = name("Lembar Kinerja (" + Long.toHexString(RANDOM.nextLong()) + ")");
        JcaX509ExtensionUtils ids = new JcaX509ExtensionUtils();
        X509v3CertificateBuilder builder = builder(self, self, pair, now, AUTHORITY_LIFE);
        builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(0));
        builder.addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.keyCertSign | KeyUsage.cRLSign));
        builder.addExtension(Extension.subjectKeyIdentifier, false, ids.createSubjectKeyIdentifier(pair.getPublic()));
        builder.addExtension(Extension.nameConstraints, true, new NameConstraints(permitted(names), null));
        return new Signed(sign(builder, pair.getPrivate()), pair.getPrivate());
    }

    static Signed server(X509Certificate authority, PrivateKey authorityKey, Collection<String> names, Instant now)
            throws GeneralSecurityException, IOException {
        KeyPair pair = pair();
        X500Name issuer =
                X500Name.getInstance(authority.getSubjectX500Principal().getEncoded());
        JcaX509ExtensionUtils ids = new JcaX509ExtensionUtils();
        X509v3CertificateBuilder builder = builder(issuer, name("localhost"), pair, now, SERVER_LIFE);
        builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(false));
        builder.addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.digitalSignature));
        builder.addExtension(Extension.extendedKeyUsage, false, new ExtendedKeyUsage(KeyPurposeId.id_kp_serverAuth));
        builder.addExtension(Extension.authorityKeyIdentifier, false, ids.createAuthorityKeyIdentifier(authority));
        builder.addExtension(Extension.subjectAlternativeName, false, new GeneralNames(alternatives(names)));
        return new Signed(sign(builder, authorityKey), pair.getPrivate());
    }

    /** The names a server certificate is for. */
    static Set<String> names(X509Certificate certificate) throws GeneralSecurityException {
        Set<String> names = new LinkedHashSet<>();
        Collection<List<?>> alternatives = certificate.getSubjectAlternativeNames();
        if (alternatives != null) {
            for (List<?> alternative : alternatives) {
                String name = String.valueOf(alternative.get(1));
                names.add(isAddress(name) ? canonical(name) : name);
            }
        }
        return canonicalWithShortForms(names);
    }

    /** Whether the authority may vouch for all these names. */
    static boolean permits(X509Certificate authority, Collection<String> names) throws IOException {
        byte[] encoded = authority.getExtensionValue(Extension.nameConstraints.getId());
        if (encoded == null) {
            return false;
        }
        NameConstraints constraints =
                NameConstraints.getInstance(DEROctetString.getInstance(encoded).getOctets());
        Set<GeneralName> known = new LinkedHashSet<>();
        for (GeneralSubtree subtree : constraints.getPermittedSubtrees()) {
            known.add(subtree.getBase());
        }
        for (GeneralSubtree subtree : permitted(names)) {
            if (!known.contains(subtree.getBase())) {
                return false;
            }
        }
        return true;
    }

    private static Set<String> canonicalWithShortForms(Set<String> names) {
        Set<String> all = new LinkedHashSet<>(names);
        if (names.contains("0:0:0:0:0:0:0:1")) {
            all.add("::1");
        }
        return all;
    }

    private static GeneralSubtree[] permitted(Collection<String> names) throws IOException {
        List<GeneralSubtree> subtrees = new ArrayList<>();
        for (String name : names) {
            subtrees.add(new GeneralSubtree(
                    isAddress(name)
                            ? new GeneralName(GeneralName.iPAddress, new DEROctetString(addressAndMask(name)))
                            : new GeneralName(GeneralName.dNSName, name)));
        }
        return subtrees.toArray(GeneralSubtree[]::new);
    }

    private static byte[] addressAndMask(String address) throws IOException {
        byte[] bytes = InetAddress.getByName(address).getAddress();
        byte[] both = new byte[bytes.length * 2];
        System.arraycopy(bytes, 0, both, 0, bytes.length);
        java.util.Arrays.fill(both, bytes.length, both.length, (byte) 0xff);
        return both;
    }

    private static GeneralName[] alternatives(Collection<String> names) {
        return names.stream()
                .map(name -> new GeneralName(isAddress(name) ? GeneralName.iPAddress : GeneralName.dNSName, name))
                .toArray(GeneralName[]::new);
    }

    private static boolean isAddress(String name) {
        return name.indexOf(':') >= 0
                || (!name.isEmpty() && name.chars().allMatch(c -> c == '.' || (c >= '0' && c <= '9')));
    }

    private static String canonical(String address) {
        try {
            return InetAddress.getByName(address).getHostAddress();
        } catch (IOException e) {
            return address;
        }
    }

    private static KeyPair pair() throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"), RANDOM);
        return generator.generateKeyPair();
    }

    private static X500Name name(String commonName) {
        return new X500NameBuilder(BCStyle.INSTANCE)
                .addRDN(BCStyle.O, "Lembar Kinerja")
                .addRDN(BCStyle.CN, commonName)
                .build();
    }

    private static X509v3CertificateBuilder builder(
            X500Name issuer, X500Name subject, KeyPair pair, Instant now, Duration life) {
        return new JcaX509v3CertificateBuilder(
                issuer,
                new BigInteger(127, RANDOM).add(BigInteger.ONE),
                Date.from(now.minus(BACKDATED)),
                Date.from(now.minus(BACKDATED).plus(life)),
                subject,
                pair.getPublic());
    }

    private static X509Certificate sign(X509v3CertificateBuilder builder, PrivateKey key)
            throws GeneralSecurityException, IOException {
        try {
            return new JcaX509CertificateConverter()
                    .getCertificate(builder.build(new JcaContentSignerBuilder("SHA256withECDSA").build(key)));
        } catch (OperatorCreationException e) {
            throw new GeneralSecurityException(e);
        }
    }
}
