package se.lansnat.sync.pack;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.osgi.util.NLS;

import com.google.gson.FormattingStyle;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.JsonWriter;

/** Writes and reads the manifest of a pack. */
final class ManifestJson {

	private String county;
	private String ruleset;
	private List<String> municipalities;
	private List<String> readOnly;
	private boolean coarse;
	private Map<String, String> entries;

	private ManifestJson() {
	}

	static byte[] write(Manifest manifest) throws IOException {
		StringWriter text = new StringWriter();
		JsonWriter out = new JsonWriter(text);
		out.setFormattingStyle(FormattingStyle.PRETTY);
		out.setStrictness(Strictness.STRICT);
		out.beginObject().name("format").value(Manifest.FORMAT).name("county").value(manifest.county()).name("ruleset").value(manifest.ruleset());
		list(out, "municipalities", manifest.municipalities());
		list(out, "read_only", manifest.readOnly());
		out.name("coarse").value(manifest.coarse()).name("entries").beginObject();
		for (Map.Entry<String, String> entry : new TreeMap<>(manifest.entries()).entrySet()) {
			out.name(entry.getKey()).value(entry.getValue());
		}
		out.endObject().endObject().close();
		return (text + "\n").getBytes(StandardCharsets.UTF_8);
	}

	private static void list(JsonWriter out, String name, List<String> values) throws IOException {
		out.name(name).beginArray();
		for (String value : values) {
			out.value(value);
		}
		out.endArray();
	}

	static Manifest read(byte[] content) throws PackException {
		try {
			String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
			JsonReader in = new JsonReader(new StringReader(text));
			in.setStrictness(Strictness.STRICT);
			return new ManifestJson().read(in);
		} catch (IOException | RuntimeException e) {
			throw new PackException(Messages.badManifest);
		}
	}

	private Manifest read(JsonReader in) throws IOException, PackException {
		in.beginObject();
		while (in.hasNext()) {
			switch (in.nextName()) {
			case "format" -> requireKnown(in.nextInt());
			case "county" -> county = in.nextString();
			case "ruleset" -> ruleset = in.nextString();
			case "municipalities" -> municipalities = list(in);
			case "read_only" -> readOnly = list(in);
			case "coarse" -> coarse = in.nextBoolean();
			case "entries" -> entries = map(in);
			default -> in.skipValue();
			}
		}
		in.endObject();
		if (in.peek() != JsonToken.END_DOCUMENT || county == null || ruleset == null) {
			throw new PackException(Messages.badManifest);
		}
		return new Manifest(county, ruleset, municipalities, readOnly, coarse, entries);
	}

	private static void requireKnown(int format) throws PackException {
		if (format != Manifest.FORMAT) {
			throw new PackException(NLS.bind(format > Manifest.FORMAT ? Messages.newer : Messages.older, format, Manifest.FORMAT));
		}
	}

	private static List<String> list(JsonReader in) throws IOException {
		List<String> values = new ArrayList<>();
		in.beginArray();
		while (in.hasNext()) {
			values.add(in.nextString());
		}
		in.endArray();
		return values;
	}

	private static Map<String, String> map(JsonReader in) throws IOException, PackException {
		Map<String, String> values = new TreeMap<>();
		in.beginObject();
		while (in.hasNext()) {
			if (values.put(in.nextName(), in.nextString()) != null) {
				throw new PackException(Messages.badManifest);
			}
		}
		in.endObject();
		return values;
	}
}
