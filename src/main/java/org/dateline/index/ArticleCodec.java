package org.dateline.index;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.util.BytesRef;
import org.dateline.article.Article;
import org.dateline.article.Block;
import org.dateline.article.Role;
import org.dateline.article.SourceText;
import org.dateline.article.Span;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/**
 * An article as it is stored: the text and the blocks by themselves, because snippets need no more,
 * and the rest as JSON.
 */
final class ArticleCodec {
  private final JsonMapper json =
      JsonMapper.builder()
          .addModule(
              new SimpleModule()
                  .addSerializer(new PathSerializer())
                  .addDeserializer(Path.class, new PathDeserializer()))
          .build();

  /** Everything but the text and the blocks. */
  byte[] extracted(Article article) {
    return json.writeValueAsBytes(with(article, new SourceText("", List.of())));
  }

  /** The article of its three stored parts. */
  Article article(byte[] extracted, String text, List<Block> blocks) {
    return with(json.readValue(extracted, Article.class), new SourceText(text, blocks));
  }

  private static Article with(Article article, SourceText content) {
    return new Article(
        article.id(),
        article.file(),
        content,
        article.language(),
        article.heading(),
        article.date(),
        article.people(),
        article.places(),
        article.quotes());
  }

  static BytesRef encode(List<Block> blocks) {
    return Packed.write(
        out -> {
          out.writeVInt(blocks.size());
          int before = 0;
          for (Block block : blocks) {
            out.writeString(block.role().name());
            out.writeVInt(block.span().start() - before);
            out.writeVInt(block.span().length());
            before = block.span().end();
          }
        });
  }

  static List<Block> decode(BytesRef bytes) throws IOException {
    return Packed.read(
        bytes,
        in -> {
          int size = in.readVInt();
          List<Block> blocks = new ArrayList<>(size);
          int before = 0;
          for (int i = 0; i < size; i++) {
            Role role = Role.valueOf(in.readString());
            int start = before + in.readVInt();
            before = start + in.readVInt();
            blocks.add(new Block(role, new Span(start, before)));
          }
          return blocks;
        });
  }

  /** A path as it is written here; Jackson would make an address of it and ask the file system. */
  private static final class PathSerializer extends StdSerializer<Path> {
    PathSerializer() {
      super(Path.class);
    }

    @Override
    public void serialize(Path path, JsonGenerator out, SerializationContext context) {
      out.writeString(path.toString());
    }
  }

  private static final class PathDeserializer extends StdDeserializer<Path> {
    PathDeserializer() {
      super(Path.class);
    }

    @Override
    public Path deserialize(JsonParser in, DeserializationContext context) {
      return Path.of(in.getString());
    }
  }
}
