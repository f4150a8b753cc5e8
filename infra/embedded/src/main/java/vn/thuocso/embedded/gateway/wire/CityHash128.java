package vn.thuocso.embedded.gateway.wire;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * CityHash128 as of version 1.0.2, the checksum of ClickHouse's compressed blocks.
 *
 * <p>Later versions of CityHash give other values; ClickHouse stays with this one.
 */
final class CityHash128 {

  private static final VarHandle LONG =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final VarHandle INT =
      MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);

  private static final long K0 = 0xc3a5c85c97cb3127L;
  private static final long K1 = 0xb492b66fbe98f273L;
  private static final long K2 = 0x9ae16a3b2f90404fL;
  private static final long K3 = 0xc949d7c7509e6557L;
  private static final long MUL = 0x9ddfea08eb382d69L;

  /** A hash of two halves. */
  record Hash(long low, long high) {}

  private CityHash128() {}

  static Hash of(byte[] s, int at, int length) {
    if (length >= 16) {
      return seeded(s, at + 16, length - 16, fetch(s, at) ^ K3, fetch(s, at + 8));
    }
    if (length >= 8) {
      long first = fetch(s, at) ^ (length * K0);
      return seeded(s, at, 0, first, fetch(s, at + length - 8) ^ K1);
    }
    return seeded(s, at, length, K0, K1);
  }

  private static Hash seeded(byte[] s, int at, int length, long seedLow, long seedHigh) {
    return length < 128
        ? murmur(s, at, length, seedLow, seedHigh)
        : city(s, at, length, seedLow, seedHigh);
  }

  private static Hash murmur(byte[] s, int at, int length, long seedLow, long seedHigh) {
    long a = seedLow;
    long b = seedHigh;
    long c;
    long d;
    int left = length - 16;
    if (left <= 0) {
      a = mix(a * K1) * K1;
      c = b * K1 + short16(s, at, length);
      d = mix(a + (length >= 8 ? fetch(s, at) : c));
    } else {
      c = pair(fetch(s, at + length - 8) + K1, a);
      d = pair(b + length, c + fetch(s, at + length - 16));
      a += d;
      for (int p = at; left > 0; p += 16, left -= 16) {
        a = (a ^ (mix(fetch(s, p) * K1) * K1)) * K1;
        b ^= a;
        c = (c ^ (mix(fetch(s, p + 8) * K1) * K1)) * K1;
        d ^= c;
      }
    }
    a = pair(a, c);
    b = pair(d, b);
    return new Hash(a ^ b, pair(b, a));
  }

  /** The long way, in steps of 64 bytes kept in seven words. */
  private static Hash city(byte[] s, int from, int length, long seedLow, long seedHigh) {
    State state = new State(s, from, length, seedLow, seedHigh);
    int at = from;
    int left = length;
    for (; left >= 128; left -= 128, at += 128) {
      state.round(at);
      state.round(at + 64);
    }
    state.tail(at, left);
    return state.hash();
  }

  private static final class State {
    private final byte[] s;
    private long x;
    private long y;
    private long z;
    private long v0;
    private long v1;
    private long w0;
    private long w1;

    State(byte[] s, int at, int length, long seedLow, long seedHigh) {
      this.s = s;
      x = seedLow;
      y = seedHigh;
      z = length * K1;
      v0 = rotate(y ^ K1, 49) * K1 + fetch(s, at);
      v1 = rotate(v0, 42) * K1 + fetch(s, at + 8);
      w0 = rotate(y + z, 35) * K1 + x;
      w1 = rotate(x + fetch(s, at + 88), 53) * K1;
    }

    void round(int at) {
      x = rotate(x + y + v0 + fetch(s, at + 16), 37) * K1;
      y = rotate(y + v1 + fetch(s, at + 48), 42) * K1;
      x ^= w1;
      y ^= v0;
      z = rotate(z ^ w0, 33);
      long a = v1 * K1;
      long b = x + w0;
      v0 = weakLow(at, a);
      v1 = weakHigh(at, a, b);
      a = z + w1;
      b = y;
      w0 = weakLow(at + 32, a);
      w1 = weakHigh(at + 32, a, b);
      long swap = z;
      z = x;
      x = swap;
    }

    private long weakLow(int at, long seed) {
      return seed + fetch(s, at) + fetch(s, at + 8) + fetch(s, at + 16) + fetch(s, at + 24);
    }

    private long weakHigh(int at, long seedA, long seedB) {
      long a = seedA + fetch(s, at);
      long b = rotate(seedB + a + fetch(s, at + 24), 21);
      long sum = a + fetch(s, at + 8) + fetch(s, at + 16);
      return b + rotate(sum, 44) + a;
    }

    void tail(int at, int left) {
      y += rotate(w0, 37) * K0 + z;
      x += rotate(v0 + z, 49) * K0;
      for (int done = 0; done < left; ) {
        done += 32;
        int p = at + left - done;
        y = rotate(y - x, 42) * K0 + v1;
        w0 += fetch(s, p + 16);
        x = rotate(x, 49) * K0 + w0;
        w0 += v0;
        long low = weakLow(p, v0);
        v1 = weakHigh(p, v0, v1);
        v0 = low;
      }
    }

    Hash hash() {
      x = pair(x, v0);
      y = pair(y, w0);
      return new Hash(pair(x + v1, w1) + y, pair(x + w1, y + v1));
    }
  }

  private static long short16(byte[] s, int at, int length) {
    if (length > 8) {
      long a = fetch(s, at);
      long b = fetch(s, at + length - 8);
      return pair(a, Long.rotateRight(b + length, length)) ^ b;
    }
    if (length >= 4) {
      return pair(length + (fetch32(s, at) << 3), fetch32(s, at + length - 4));
    }
    if (length > 0) {
      int a = s[at] & 0xff;
      int b = s[at + (length >> 1)] & 0xff;
      int c = s[at + length - 1] & 0xff;
      return mix((a + (b << 8)) * K2 ^ (length + (c << 2)) * K3) * K2;
    }
    return K2;
  }

  private static long pair(long low, long high) {
    long a = (low ^ high) * MUL;
    a ^= a >>> 47;
    long b = (high ^ a) * MUL;
    b ^= b >>> 47;
    return b * MUL;
  }

  private static long mix(long value) {
    return value ^ (value >>> 47);
  }

  private static long rotate(long value, int by) {
    return Long.rotateRight(value, by);
  }

  private static long fetch(byte[] s, int at) {
    return (long) LONG.get(s, at);
  }

  private static long fetch32(byte[] s, int at) {
    return ((int) INT.get(s, at)) & 0xffffffffL;
  }
}
