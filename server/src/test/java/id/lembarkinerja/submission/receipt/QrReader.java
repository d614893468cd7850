package id.lembarkinerja.submission.receipt;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.MultiFormatReader;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Reads QR codes as a telephone does: from a picture. */
public final class QrReader {
    private static final Pattern SIDE = Pattern.compile("viewBox=\"0 0 (\\d+) (\\d+)\"");
    private static final Pattern MODULE = Pattern.compile("M(\\d+) (\\d+)h1v1h-1z");
    private static final int SCALE = 6;

    private QrReader() {}

    /** The text of the code somewhere in this picture. */
    public static String read(BufferedImage picture) {
        int[] pixels = picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
        RGBLuminanceSource light = new RGBLuminanceSource(picture.getWidth(), picture.getHeight(), pixels);
        try {
            return new MultiFormatReader()
                    .decode(new BinaryBitmap(new HybridBinarizer(light)), Map.of(DecodeHintType.TRY_HARDER, true))
                    .getText();
        } catch (NotFoundException e) {
            throw new AssertionError("no QR code in the picture", e);
        }
    }

    /** The text of the first code that is drawn in this SVG or page. */
    public static String read(String svg) {
        MatchResult box = SIDE.matcher(svg).results().findFirst().orElseThrow();
        int side = Integer.parseInt(box.group(1)) * SCALE;
        BufferedImage picture = new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = picture.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, side, side);
        pen.setColor(Color.BLACK);
        MODULE.matcher(svg)
                .results()
                .forEach(module -> pen.fillRect(
                        Integer.parseInt(module.group(1)) * SCALE,
                        Integer.parseInt(module.group(2)) * SCALE,
                        SCALE,
                        SCALE));
        pen.dispose();
        return read(picture);
    }
}
